import { MichiMap } from "./michi-map";
import { addStyles } from "../app/styles";

await addStyles(MAP_CSS, import.meta.url);
customElements.define("michi-map", MichiMap);
