/** A piece of text, with its reading where it has one. */
export interface RubyPiece {
  readonly base: string;
  readonly reading?: string;
}

const RUBY = /｜([^｜《》]+)《([^｜《》]+)》/gu;

/** Splits `｜避難所《ひなんじょ》` markup into pieces. */
export function rubyPieces(text: string): RubyPiece[] {
  const pieces: RubyPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(RUBY)) {
    if (match.index > from) pieces.push({ base: text.slice(from, match.index) });
    pieces.push({ base: match[1] ?? "", reading: match[2] ?? "" });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ base: text.slice(from) });
  return pieces;
}

/** The same text without readings, for attributes and titles. */
export function withoutRuby(text: string): string {
  return text.replace(RUBY, "$1");
}

/** The readings in place of the words, for speech. */
export function spoken(text: string): string {
  return text.replace(RUBY, "$2").replace(/[\u2066-\u2069]/gu, "");
}

/** Turns markup into DOM nodes; never through innerHTML. */
export function rubyNodes(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const piece of rubyPieces(text)) {
    fragment.append(piece.reading === undefined ? piece.base : rubyElement(piece.base, piece.reading));
  }
  return fragment;
}

function rubyElement(base: string, reading: string): HTMLElement {
  const ruby = document.createElement("ruby");
  const rt = document.createElement("rt");
  rt.textContent = reading;
  ruby.append(base, parenthesis("("), rt, parenthesis(")"));
  return ruby;
}

function parenthesis(mark: string): HTMLElement {
  const rp = document.createElement("rp");
  rp.textContent = mark;
  return rp;
}
