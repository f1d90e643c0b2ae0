import { addStyles } from "../app/styles";
import { MichiMy } from "./michi-my";

await addStyles(SHEET_CSS, import.meta.url);
customElements.define("michi-my", MichiMy);
