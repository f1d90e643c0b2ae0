import { config } from "../app/config";
import { addStyles } from "../app/styles";
import { openWords } from "../text/open-words";
import { loadGazetteer } from "./gazetteer";
import { SearchBox } from "./search-box";

/**
 * Replaces the search forms of a page by the search on the device, so that no query leaves it.
 * A place opens on the map, named after the `#`, which browsers never send.
 */
export async function replaceForms(forms: readonly HTMLFormElement[]): Promise<void> {
  const settings = config();
  const words = await openWords(settings);
  const gazetteer = loadGazetteer(settings.places.url);
  await addStyles(SHEET_CSS, import.meta.url);
  await gazetteer;
  for (const form of forms) {
    if (!form.isConnected) continue;
    const box = new SearchBox({
      words,
      gazetteer,
      landmark: document.querySelector("michi-map") === null,
      onChoose: ({ id }) => location.assign(`/${settings.lang}/map#place=${encodeURIComponent(id)}`),
    });
    form.replaceWith(box.element);
  }
}
