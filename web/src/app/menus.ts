/** Closes an open language menu by Escape, or by a press anywhere else. */
export function startMenus(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.lang")) {
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    });
    document.addEventListener("pointerdown", (event) => {
      if (menu.open && !menu.contains(event.target as Node)) menu.open = false;
    });
  }
}
