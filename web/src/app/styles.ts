/** Adds a built style sheet that stands beside the script, and waits for it. */
export function addStyles(file: string, beside: string): Promise<void> {
  if (!file) return Promise.resolve();
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL(file, beside).href;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
}
