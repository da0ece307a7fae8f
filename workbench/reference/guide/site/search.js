// Looks words up in the pages of this folder. What they say stands in index.js, so nothing is fetched.
"use strict";
(() => {
  const { sections, inHeading, inTitle, phrase, usual, none } = window.GUIDE;
  const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) || [];
  const terms = sections.map(([, title, anchor, heading, said, weight]) =>
    [anchor ? words(heading) : [], words(title), words(said), weight]);
  const share = (word, term) => (term.startsWith(word) ? word.length / term.length : 0);
  const best = (word, among) => among.reduce((most, term) => Math.max(most, share(word, term)), 0)
    * (0.5 + 0.5 / Math.max(1, among.length));

  function score(sought, [heading, title, said, weight]) {
    let total = 0;
    for (const word of sought) {
      const count = said.reduce((sum, term) => sum + share(word, term), 0);
      const much = count / (count + 1 + Math.max(0, Math.log(Math.max(said.length, 1) / usual)));
      const counts = much + inHeading * best(word, heading) + inTitle * best(word, title);
      if (!counts) return 0;
      total += counts;
    }
    const together = sought.join(" ");
    return weight * (total + (sought.length > 1 && [heading, title, said].some((each) => each.join(" ").includes(together))
      ? phrase : 0));
  }

  function marked(text, sought) {
    const found = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${sought.join("|")})`, "giu");
    const line = document.createElement("p");
    const first = Math.max(0, text.search(found) - 60);
    const cut = text.slice(first, first + 170);
    let at = 0;
    line.append(first ? "… " : "");
    for (const hit of cut.matchAll(found)) {
      const mark = document.createElement("mark");
      mark.textContent = hit[0];
      line.append(cut.slice(at, hit.index), mark);
      at = hit.index + hit[0].length;
    }
    line.append(cut.slice(at), first + 170 < text.length ? "…" : "");
    return line;
  }

  function show() {
    const sought = [...new Set(words(field.value))];
    const found = sections.map((section, at) => [score(sought, terms[at]), section])
      .filter(([much]) => sought.length && much).sort((one, other) => other[0] - one[0]).slice(0, 40);
    list.replaceChildren();
    contents.hidden = sought.length > 0;
    for (const [, [page, title, anchor, heading, said]] of found) {
      const link = document.createElement("a");
      link.href = page + (anchor ? "#" + anchor : "");
      link.textContent = anchor ? `${heading} (${title})` : title;
      list.append(link, marked(said, sought));
    }
    if (sought.length && !found.length) list.textContent = none;
  }

  const field = document.getElementById("search");
  const list = document.getElementById("hits");
  const contents = document.getElementById("contents");
  field.addEventListener("input", show);
  field.form.addEventListener("submit", (event) => { event.preventDefault(); list.querySelector("a")?.click(); });
})();
