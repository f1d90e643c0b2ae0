// The two staff pages share this entry; the console is fetched only where there is a session.
if (document.querySelector("michi-console")) {
  const { MichiConsole } = await import("./michi-console");
  customElements.define("michi-console", MichiConsole);
} else {
  const { MichiLogin } = await import("./michi-login");
  customElements.define("michi-login", MichiLogin);
}

export {};
