// Generated from Templates/ by `make theme`; a test holds the two equal.
// swift-format-ignore-file

/// The theme that travels inside the program.
package enum DefaultTheme {
  /// The theme's files: paths below `Templates/`, in order, and their texts.
  package static let files: [(path: String, text: String)] = [
    (
"404.mustache",
#"""
{{! What a reader sees at an address that leads nowhere. }}
{{<base}}
{{$head}}
<meta name="robots" content="noindex">
{{/head}}
{{$main}}
<article class="plain">
<header class="head">
<h1>{{title}}</h1>
<p class="standfirst">Nothing is published at this address. It may be mistyped, or the page may have moved.</p>
</header>
<div class="text">
<div class="prose">
<p><a href="{{site.url}}">Go to the front of {{site.title}}</a></p>
</div>
</div>
</article>
{{/main}}
{{/base}}

"""#
    ),
    (
"assets/icon.svg",
#"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1c1a17"/><path d="M7 9h12M7 14.5h12M7 20h8" stroke="#fdfcf9" stroke-width="2.5" stroke-linecap="round"/><path d="M24 7v18" stroke="#e0584f" stroke-width="2.5" stroke-linecap="round"/></svg>

"""#
    ),
    (
"assets/page.js",
#"""
// What a story's page does beyond being read: a source is shown at its number, the address of a
// paragraph is copied, the contents follow the reader. Without it all of this is there as links.
(() => {
  "use strict";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const set = (element, attributes) => {
    for (const name in attributes) element.setAttribute(name, attributes[name]);
  };
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    set(element, attributes);
    element.append(...children);
    return element;
  };

  // Letters lead to paragraphs: say of which section.
  for (const link of all(".backlinks a, .people .cited a")) {
    const heading = target(link)?.closest("section")?.querySelector("h2");
    if (heading) set(link, { "aria-label": link.textContent + ": " + heading.textContent });
  }

  // A number opens a card with what the list of sources says.
  const numbers = '.text a[href^="#source-"]';
  const label = (number) => "Source " + number.textContent.replace(/\D/g, "");
  const card = make("div", {
    id: "_card", class: "card", role: "dialog", popover: "auto", tabindex: "-1",
  });
  let opener, closed = 0;

  const fill = (number) => {
    const source = target(number).querySelectorAll(".headline, .details");
    const before = number.previousElementSibling;
    const way = before && (before.hash ? before : before.querySelector("a"));
    const block = !number.closest(".block") && way && target(way)?.closest(".block");
    const ways = make("p", { class: "ways" });
    card.replaceChildren(...[...source].map((part) => part.cloneNode(true)));
    if (block) {
      const words = [...block.children].filter((part) => !part.matches(".credit"));
      card.append(make("blockquote", {}, ...words.map((part) => part.cloneNode(true))));
      ways.append(make("a", { href: way.hash }, "Go to the paragraph"));
    }
    ways.append(make("a", { href: number.hash }, "All sources"));
    card.append(ways);
    set(card, { "aria-label": label(number) });
  };

  const open = (number) => {
    // The press that closed the card must not open it again.
    if (opener === number && performance.now() - closed < 300) return;
    if (card.matches(":popover-open")) card.hidePopover();
    opener = number;
    fill(number);
    number.after(card);
    number.focus();
    card.showPopover();
    const box = number.getBoundingClientRect();
    const right = document.documentElement.clientWidth - card.offsetWidth - 8;
    const above = box.top - card.offsetHeight - 6;
    const fits = box.bottom + card.offsetHeight + 6 < innerHeight || above < 0;
    card.style.left = Math.max(8, Math.min(box.left, right)) + scrollX + "px";
    card.style.top = (fits ? box.bottom + 6 : above) + scrollY + "px";
    card.focus({ preventScroll: true });
  };

  const press = (event) => {
    const number = event.target.closest(numbers);
    if (card.contains(event.target)) {
      if (event.type === "click" && event.target.closest("a")) card.hidePopover();
    } else if (number && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      open(number);
    }
  };

  if (card.showPopover) {
    for (const number of all(numbers)) {
      set(number, {
        role: "button", "aria-label": label(number), "aria-haspopup": "dialog",
        "aria-expanded": "false",
      });
    }
    document.addEventListener("click", press);
    document.addEventListener("keydown", (event) => event.key === " " && press(event));
    card.addEventListener("beforetoggle", ({ newState }) => {
      set(opener, { "aria-expanded": newState === "open" });
      if (newState !== "open") closed = performance.now();
    });
    card.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !card.contains(relatedTarget)) card.hidePopover();
    });
  }

  // Every paragraph and note has an address to copy.
  const said = make("p", { class: "said", role: "status" });
  document.body.append(said);
  for (const block of all(".block, .note")) {
    const link = make("a", {
      class: "permalink", href: "#" + block.id, "aria-label": "Copy the link to this paragraph",
    }, "#");
    (block.querySelector(".credit") || block).append(link);
    link.addEventListener("click", () => {
      navigator.clipboard?.writeText(link.href).then(() => {
        said.textContent = "Link copied";
        setTimeout(() => said.replaceChildren(), 2000);
      }, () => {});
    });
  }

  // The contents show where the reader is.
  const ways = new Map(all(".contents a").map((way) => [target(way), way]));
  const watcher = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter((entry) => entry.isIntersecting)) {
      for (const way of ways.values()) way.removeAttribute("aria-current");
      if (ways.has(target)) set(ways.get(target), { "aria-current": "true" });
    }
  }, { rootMargin: "-30% 0px -70% 0px" });
  for (const section of all(".section, .part, .sources")) watcher.observe(section);
})();

"""#
    ),
    (
"assets/pagefind.js",
#"""
// Search with the index that Pagefind makes of the finished site.
(() => {
const script = document.currentScript, form = script.previousElementSibling;
const [, field, status, list] = form.children, root = script.src.slice(0, -18);
const line = (link, name, text) => link.appendChild(document.createElement(name)).textContent = text;

let loading;
const show = async () => {
 const typed = field.value;
 const pagefind = await (loading ??= import(root + 'pagefind/pagefind.js')).catch(() => null);
 const found = pagefind && await pagefind.search(typed);
 const hits = found ? await Promise.all(found.results.slice(0, 20).map(hit => hit.data())) : [];
 if (typed != field.value) return;
 list.hidden = !typed.trim();
 list.textContent = '';
 status.textContent = pagefind ? 'Results: ' + found.results.length : 'The search has no index.';
 for (const page of hits) for (const part of page.sub_results.slice(0, 3)) {
  const link = list.appendChild(document.createElement('li')).appendChild(document.createElement('a'));
  link.href = part.url;
  line(link, 'b', part.title);
  // Pagefind escapes what it found, and marks it.
  line(link, 'span', new DOMParser().parseFromString(part.excerpt, 'text/html').body.textContent);
 }
};
field.onfocus = field.oninput = show;
form.onfocusout = event => list.hidden = !form.contains(event.relatedTarget);
form.onkeydown = event => {
 if (event.key == 'Escape') field.value = '', field.focus(), list.hidden = true;
};
})();

"""#
    ),
    (
"assets/search.js",
#"""
// Its data are scripts, so that it works from a disk.
(() => {
const script = document.currentScript, form = script.previousElementSibling;
const [, field, status, list] = form.children, root = script.src.slice(0, -16);

const parts = {}, pages = {}, folds = {__proto__: null};
window.explainerSearch = (name, data) => parts[name] = data;
const load = name => parts[name] ??= new Promise(done => {
 const part = form.appendChild(document.createElement('script'));
 part.onload = () => done(parts[name]);
 part.src = `${root}search/${name}.js`;
});

const odd = {ß:'ss',æ:'ae',œ:'oe',ø:'o',đ:'d',ı:'i',ł:'l'};
const fold = text => folds[text] ??= text.toLowerCase()
 .replace(/[ß-ſḀ-ỿ]/g, c => odd[c] || c.normalize('NFD')[0])
 .replace(/\p{Mn}/gu, '').match(/[\p{L}\p{N}]+/gu) || [];
const has = (text, words) => words.every(word => fold(text).some(one => one.startsWith(word)));
const slug = title => fold(title).join('-');

const places = async (start, firsts) => {
 const found = new Set();
 for (const part in firsts) {
  if (firsts[part] > start + '\uffff' || firsts[+part + 1] < start) continue;
  const [words, rows] = await load('w' + part), row = rows.match(/[^A-Z-]*[A-Z-]/g);
  let word = '';
  for (const rest of words.match(/[A-Z][^A-Z]*/g)) {
   word = word.slice(0, rest.charCodeAt() - 65) + rest.slice(1);
   const steps = row.shift().match(/\d*[a-z]/gi);
   let at = -1;
   if (word.startsWith(start))
    for (const step of steps || []) found.add(at += (parseInt(step) | 0) * 26 + parseInt(step.slice(-1), 36) - 9);
   if (word == start && !steps) return;
  }
 }
 return found;
};

const search = async (words, [stories, others, people, firsts]) => {
 const sets = await Promise.all(words.map(word => places(word.slice(0, 7), firsts)));
 const hits = [[], [], [], []];
 words = words.filter((word, i) => sets[i]);
 const add = (rank, ...hit) => has(hit[0], words) && hits[rank].push(hit);
 let at = 0;
 for (const [title, url, sections] of stories) {
  add(0, title, url, 'Story');
  for (const [name, count, id] of sections) {
   const link = url + '#' + (id || slug(name));
   add(1, name, link, title);
   for (const end = at + count; at < end; at++)
    if (sets.every(set => !set || set.has(at))) hits[3].push(['', link, name ? name + ' · ' + title : title, at]);
  }
 }
 for (const page of others) add(0, ...page, 'Page');
 for (const [name, url] of people) add(2, name, 'people/' + (url || 'index.html#' + slug(name)), 'People');
 return words[0] ? hits.flat() : [];
};

const fill = async (link, words, n) => {
 link.href += '/' + (await load('b' + (n >> 14))).substr(n % 16384 * 10, 10);
 if (link.protocol == 'file:') return;
 const [url, id] = link.href.split('#');
 const page = await (pages[url] ??= fetch(url).then(page => page.text()));
 const block = new DOMParser().parseFromString(page, 'text/html').getElementById(id);
 const text = block.firstElementChild.textContent.trim().split(/\s+/);
 const first = Math.max(0, text.findIndex(word => words.some(start => has(word, [start]))) - 7);
 link.firstChild.textContent = (first ? '… ' : '') + text.slice(first, first + 24).join(' ');
};

const show = async () => {
 const index = await load('index'), typed = field.value;
 const words = fold(typed).filter(word => word[1] || word > '~'), hits = await search(words, index);
 if (typed != field.value) return;
 list.hidden = !words[0];
 list.textContent = '';
 status.textContent = 'Results: ' + hits.length;
 for (const [title, url, about, place] of hits.slice(0, 30)) {
  list.insertAdjacentHTML('beforeend', '<li><a><b></b><span></span></a>');
  const link = list.lastChild.firstChild;
  link.href = root + url;
  link.firstChild.textContent = title || 'A paragraph';
  link.lastChild.textContent = about;
  if (!title) link.className = 'words', fill(link, words, place);
 }
};
field.onfocus = field.oninput = show;
form.onfocusout = event => list.hidden = !form.contains(event.relatedTarget);
form.onkeydown = event => {
 if (event.key == 'Escape') field.value = '', field.focus(), list.hidden = true;
};
})();

"""#
    ),
    (
"assets/style.css",
#"""
/* One style sheet for every page: no scripts, no web fonts, nothing inline.
   Colours and faces are named here, once; change them to make the theme yours. On the site it
   stands without comments and spare white space. */

:root {
  color-scheme: light dark;

  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Sitka Text", Georgia,
    "Noto Serif", "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans",
    Arial, sans-serif;
  --mono: ui-monospace, Menlo, Consolas, "Liberation Mono", monospace;

  --paper: #fdfcf9;
  --raised: #f5f2eb;
  --ink: #1c1a17;
  --quiet: #5d5850;
  --rule: #dcd7cc;
  --strong-rule: #1c1a17;
  --accent: #9c1f1b;
  --mark: #fbeec2;

  --context: #3c5368;
  --definition: #17636a;
  --update: #2d6535;
  --correction: #9c1f1b;
  --question: #7d5200;

  /* About 66 characters a line. */
  --measure: 33em;
  --margin: 11rem;
  --gap: 1.35rem;
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151618;
    --raised: #1f2124;
    --ink: #e7e3db;
    --quiet: #a9a398;
    --rule: #37393d;
    --strong-rule: #8d887e;
    --accent: #f2918a;
    --mark: #40370f;

    --context: #a5bcd1;
    --definition: #84c7cd;
    --update: #93cb9b;
    --correction: #f2918a;
    --question: #e2b569;
  }
}

@media (prefers-contrast: more) {
  :root {
    --quiet: var(--ink);
    --rule: var(--strong-rule);
  }
}

*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.6 var(--serif);
  overflow-wrap: break-word;
}

h1,
h2,
h3,
.headline {
  text-wrap: balance;
}

h1 {
  max-width: 19em;
  margin: 0;
  font-size: clamp(2rem, 1.35rem + 2.9vw, 3.2rem);
  line-height: 1.1;
  letter-spacing: -0.018em;
}

time {
  white-space: nowrap;
}

cite {
  font-style: normal;
}

img {
  max-width: 100%;
  height: auto;
}

/* Links are ink with a coloured line, so that a paragraph full of them still reads. */
a {
  color: inherit;
  text-decoration-color: var(--accent);
  text-decoration-thickness: 0.07em;
  text-underline-offset: 0.17em;
}

a:hover {
  color: var(--accent);
}

:focus-visible {
  outline: 3px solid var(--accent);
  outline-offset: 3px;
  border-radius: 2px;
}

main:focus {
  outline: none;
}

.skip {
  position: absolute;
  left: -100vw;
  z-index: 1;
  padding: 0.6rem 1rem;
  background: var(--ink);
  color: var(--paper);
  font: 1rem/1.3 var(--sans);
}

.skip:focus {
  top: 0.5rem;
  left: 0.5rem;
}

/* Masthead and foot */

.inner,
main {
  max-width: 75rem;
  margin-inline: auto;
  padding-inline: clamp(1.15rem, 4vw, 2.5rem);
}

.masthead {
  border-top: 5px solid var(--strong-rule);
  border-bottom: 1px solid var(--rule);
}

.masthead .inner {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.2rem 2rem;
  padding-block: 0.7rem;
}

.masthead .name {
  margin: 0;
  font-weight: 700;
  font-size: 1.2rem;
  letter-spacing: -0.01em;
}

.masthead a {
  text-decoration: none;
}

.masthead a:hover,
.masthead [aria-current] {
  text-decoration: underline;
}

.masthead ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1.4rem;
  margin: 0;
  padding: 0;
  list-style: none;
  font: 0.9rem/1.6 var(--sans);
}

.masthead li a {
  padding-block: 0.3rem;
}

.foot {
  margin-top: 5rem;
  border-top: 1px solid var(--rule);
  color: var(--quiet);
  font: 0.9rem/1.5 var(--sans);
}

.foot .inner {
  padding-block: 1.5rem 2.5rem;
}

.foot p {
  margin: 0;
}

.foot .way {
  display: inline-block;
  margin: 0.6rem 1.2rem 0 0;
}

.foot .way a {
  padding-block: 0.3rem;
}

.foot .name {
  font-weight: 600;
}

/* The head of a page */

.head {
  padding-block: clamp(2rem, 5vw, 3.75rem) 1.6rem;
}

.kicker {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.3rem 0.9rem;
  margin: 0 0 0.7rem;
  color: var(--accent);
  font: 700 0.85rem/1.4 var(--sans);
}

.subject::first-letter {
  text-transform: uppercase;
}

.status {
  display: inline-flex;
  align-items: center;
  gap: 0.45em;
  padding: 0.12em 0.7em 0.14em;
  border: 1px solid currentcolor;
  border-radius: 2em;
  color: var(--quiet);
  font: 600 0.8rem/1.45 var(--sans);
}

.status::before {
  content: "";
  width: 0.5em;
  height: 0.5em;
  border: 1px solid currentcolor;
  border-radius: 50%;
}

.status.developing {
  color: var(--accent);
}

.status.developing::before {
  background: currentcolor;
}

.status.settled {
  color: var(--update);
}

.standfirst {
  max-width: 36em;
  margin: 1rem 0 0;
  color: var(--quiet);
  font-size: clamp(1.2rem, 1.1rem + 0.5vw, 1.4rem);
  line-height: 1.42;
  text-wrap: pretty;
}

.byline,
.dates {
  margin: 1.3rem 0 0;
  font: 0.95rem/1.5 var(--sans);
}

.byline {
  font-weight: 600;
}

.dates {
  color: var(--quiet);
}

.byline + .dates {
  margin-top: 0.15rem;
}

/* The front */

.nameplate .inner {
  display: block;
  padding-block: clamp(1.6rem, 4vw, 3rem) 0;
  text-align: center;
}

.nameplate h1 {
  max-width: none;
  font-size: clamp(2.3rem, 1.4rem + 4.4vw, 4.2rem);
  line-height: 1.05;
}

.nameplate .standfirst {
  margin: 0.7rem auto 0;
  font-size: 1.1rem;
  text-wrap: balance;
}

.nameplate ul {
  justify-content: center;
  margin-top: clamp(1.2rem, 3vw, 2rem);
  padding-block: 0.5rem;
  border-top: 1px solid var(--rule);
}

.stories {
  display: grid;
  gap: 0 3.5rem;
  margin: 0;
  padding: 1.2rem 0 0;
  list-style: none;
}

.teaser {
  padding-block: 1.5rem 1.9rem;
  border-top: 1px solid var(--rule);
}

.teaser:first-child {
  border-top: 0;
}

.teaser h2 {
  margin: 0;
  font-size: 1.5rem;
  line-height: 1.18;
  letter-spacing: -0.012em;
}

.teaser h2 a {
  text-decoration-color: transparent;
}

.teaser h2 a:hover {
  text-decoration-color: currentcolor;
}

.teaser .kicker {
  margin-bottom: 0.5rem;
}

.teaser .standfirst {
  margin-top: 0.5rem;
  font-size: 1.1rem;
  line-height: 1.5;
}

.teaser .dates {
  margin-top: 0.6rem;
  font-size: 0.9rem;
}

@media (min-width: 46rem) {
  .stories {
    grid-template-columns: 1fr 1fr;
  }

  .teaser:first-child,
  .teaser:nth-child(2):last-child {
    grid-column: 1 / -1;
  }

  .teaser:first-child {
    padding-bottom: 2.4rem;
  }

  .teaser:first-child h2 {
    max-width: 18em;
    font-size: clamp(2rem, 1.4rem + 2.1vw, 2.8rem);
    line-height: 1.12;
  }

  .teaser:first-child .standfirst {
    font-size: 1.25rem;
  }
}

/* Lists of pages: sections, subjects, and the front of a site without stories */

.entries,
.subjects,
.folders ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.entries {
  max-width: var(--measure);
}

.nameplate + main .entries,
.nameplate + main .pager,
.nameplate + main .folders,
.opening {
  margin-inline: auto;
}

.opening {
  max-width: var(--measure);
  padding-top: 2rem;
}

.opening h2 {
  margin: 0 0 0.6em;
  font-size: 1.45em;
  line-height: 1.2;
}

.entry {
  padding-block: 1.15rem 1.25rem;
  border-top: 1px solid var(--rule);
}

.nameplate + main .entry:first-child {
  border-top: 0;
}

.entry h2 {
  margin: 0;
  font-size: 1.3rem;
  line-height: 1.25;
  letter-spacing: -0.01em;
}

.entry h2 a {
  text-decoration-color: transparent;
}

.entry h2 a:hover {
  text-decoration-color: currentcolor;
}

.entry .kicker {
  margin-bottom: 0.35rem;
}

.entry .standfirst {
  margin-top: 0.35rem;
  font-size: 1.05rem;
  line-height: 1.5;
}

.entry .dates {
  margin-top: 0.4rem;
  font-size: 0.9rem;
}

.text + .folders,
.text + .entries,
.folders + .entries {
  margin-top: 2rem;
}

.folders {
  max-width: calc(var(--measure) * 1.125 / 0.95);
  font: 0.95rem/1.5 var(--sans);
}

.folders ul,
.subjects {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.4rem;
}

.subjects {
  max-width: 46rem;
  font: 1rem/1.5 var(--sans);
}

.folders a,
.subjects a {
  padding-block: 0.3rem;
}

.count {
  color: var(--quiet);
  font-size: 0.85em;
}

.pager {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.4rem 1.6rem;
  max-width: calc(var(--measure) * 1.125 / 0.95);
  padding-block: 1.1rem;
  border-top: 1px solid var(--rule);
  font: 0.95rem/1.5 var(--sans);
}

.pager a {
  padding-block: 0.3rem;
  font-weight: 600;
}

.pager span {
  color: var(--quiet);
}

.pager .newer::before {
  content: "← ";
}

.pager .older::after {
  content: " →";
}

/* Subjects of a page, and where to read on */

.tags {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.45rem 0.6rem;
  margin: 1.1rem 0 0;
  font: 0.85rem/1.4 var(--sans);
}

.tags a {
  padding: 0.22em 0.8em 0.26em;
  border: 1px solid var(--rule);
  border-radius: 2em;
  text-decoration: none;
}

.tags a:hover {
  border-color: currentcolor;
}

.tags.more {
  max-width: calc(var(--measure) * 1.2 / 0.85);
  margin-top: 2.6rem;
  padding-top: 1.1rem;
  border-top: 1px solid var(--rule);
  color: var(--quiet);
}

.tags.more a {
  color: var(--ink);
}

.kicker a {
  text-decoration-color: transparent;
}

.kicker a:hover {
  text-decoration-color: currentcolor;
}

.neighbours {
  display: grid;
  gap: 1rem 2.5rem;
  max-width: var(--measure);
  margin-top: 3rem;
  padding-top: 1.1rem;
  border-top: 1px solid var(--rule);
  line-height: 1.35;
}

.neighbours a {
  padding-block: 0.2rem;
  font-weight: 700;
  text-decoration-color: transparent;
}

.neighbours a:hover {
  text-decoration-color: currentcolor;
}

.neighbours span {
  display: block;
  color: var(--quiet);
  font: 0.85rem/1.5 var(--sans);
}

@media (min-width: 30rem) {
  .neighbours {
    grid-template-columns: 1fr 1fr;
  }

  .neighbours .after {
    grid-column: 2;
    text-align: right;
  }
}

/* Contents */

.contents {
  margin-bottom: 2.2rem;
  padding-block: 0.9rem 1rem;
  border-block: 1px solid var(--rule);
  font: 0.95rem/1.35 var(--sans);
}

.contents h2 {
  margin: 0 0 0.35rem;
  color: var(--quiet);
  font: 600 0.85rem/1.4 var(--sans);
}

.contents ol {
  margin: 0;
  padding: 0;
  list-style: none;
}

.contents a {
  display: block;
  padding-block: 0.32rem;
  text-decoration: none;
}

.contents a:hover {
  text-decoration: underline;
}

.contents ol ol {
  padding-left: 1.1em;
  color: var(--quiet);
  font-size: 0.94em;
}

.contents li:not(.part) + .part {
  margin-top: 0.5rem;
  padding-top: 0.5rem;
  border-top: 1px solid var(--rule);
}

@media screen and (min-width: 68rem) {
  .contents a {
    padding-left: 0.8rem;
    border-left: 2px solid var(--rule);
  }

  .contents [aria-current] {
    border-left-color: var(--accent);
    color: var(--accent);
  }
}

/* The story in short */

.brief {
  margin-bottom: 2rem;
  padding: 1em 1.25em 1.15em;
  border-top: 3px solid var(--accent);
  background: var(--raised);
}

.brief h2 {
  margin: 0 0 0.4em;
  font: 700 1rem/1.4 var(--sans);
}

.brief ul {
  margin: 0;
  padding-left: 1.1em;
}

.brief li {
  line-height: 1.5;
}

.brief li + li {
  margin-top: 0.5em;
}

.brief li::marker {
  color: var(--accent);
}

/* Text: the editors' Markdown and the reports' paragraphs */

.text {
  font-size: clamp(1.125rem, 1.07rem + 0.25vw, 1.22rem);
}

.text p,
.text li {
  text-wrap: pretty;
}

.prose,
.section > h2,
.part > h2,
.sources,
.brief,
.block > * {
  max-width: var(--measure);
}

.prose > :first-child,
.block > :first-child {
  margin-top: 0;
}

.prose > :last-child,
.block > :nth-last-child(2) {
  margin-bottom: 0;
}

.prose h2,
.section > h2,
.part > h2,
.sources > h2 {
  margin: 2.2em 0 0.7em;
  font-size: 1.45em;
  line-height: 1.2;
  letter-spacing: -0.012em;
}

.prose h3,
.prose h4,
.prose h5,
.prose h6 {
  margin: 1.8em 0 0.5em;
  font-size: 1.12em;
  line-height: 1.3;
}

.prose blockquote,
.block blockquote {
  margin: 1.2em 0;
  padding-left: 1.1em;
  border-left: 3px solid var(--rule);
}

.prose ul,
.prose ol,
.block ul,
.block ol {
  padding-left: 1.4em;
}

.prose li + li,
.block li + li {
  margin-top: 0.35em;
}

.prose hr {
  width: 5em;
  margin: 2.2em auto;
  border: 0;
  border-top: 1px solid var(--rule);
}

.text code,
.text pre {
  font: 0.88em/1.5 var(--mono);
}

.text pre {
  overflow-x: auto;
  padding: 0.8em 1em;
  background: var(--raised);
}

.text pre code {
  font-size: 1em;
}

.text table {
  display: block;
  overflow-x: auto;
  border-collapse: collapse;
  font: 0.9em/1.45 var(--sans);
}

.text th,
.text td {
  padding: 0.45em 0.8em 0.45em 0;
  border-bottom: 1px solid var(--rule);
  text-align: left;
  vertical-align: top;
}

.text sup {
  font: 0.7em/0 var(--sans);
}

.text sup a {
  padding: 0.3em;
}

.text .footnotes {
  margin-top: 1em;
  padding-top: 0.6em;
  border-top: 1px solid var(--rule);
  color: var(--quiet);
  font: 0.85rem/1.5 var(--sans);
}

.text .footnotes ol {
  margin: 0;
}

.text .footnotes p {
  margin: 0;
}

/* Sections */

.section > h2,
.part > h2,
.sources > h2 {
  padding-top: 0.55em;
  border-top: 3px solid var(--strong-rule);
}

.section.lead {
  padding-top: 1.3rem;
}

.prose + .section.lead {
  margin-top: 1.6rem;
  border-top: 1px solid var(--rule);
}

/* A paragraph and whose words it is */

.block {
  margin-bottom: var(--gap);
}

.credit {
  position: relative;
  margin: 0.3em 0 0;
  padding-right: 1.8em;
  color: var(--quiet);
  font: 0.85rem/1.45 var(--sans);
}

.credit::before {
  content: "— ";
}

.credit > time::before,
.copies::before {
  content: "· ";
}

.credit a {
  padding: 0.3em 0.1em;
  text-decoration: none;
}

.credit a:hover {
  text-decoration: underline;
}

.continues > .credit > time {
  display: none;
}

/* The script adds it; it takes no room, so that nothing moves. */
.text .permalink {
  position: absolute;
  top: 0;
  right: 0;
  min-width: 1.6rem;
  padding: 0.1em;
  color: var(--quiet);
  font: 0.85rem/1.45 var(--sans);
  text-align: center;
  text-decoration: none;
}

.text .permalink:hover {
  color: var(--accent);
}

.note .permalink {
  top: 0.9em;
  right: 0.7em;
}

.said {
  position: fixed;
  bottom: 1rem;
  left: 50%;
  margin: 0;
  background: var(--ink);
  color: var(--paper);
  font: 0.9rem/1.4 var(--sans);
  translate: -50%;
}

.said:not(:empty) {
  padding: 0.5em 1em;
}

/* What the list of sources says, opened at a number */

.card {
  position: absolute;
  inset: auto;
  width: min(23rem, 100vw - 1rem);
  max-height: 70vh;
  margin: 0;
  overflow: auto;
  padding: 0.9rem 1.1rem 1rem;
  border: 1px solid var(--rule);
  border-top: 3px solid var(--accent);
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 0.4rem 1.6rem rgb(0 0 0 / 25%);
  font: 0.9rem/1.5 var(--sans);
  text-align: left;
  white-space: normal;
}

.card:focus {
  outline: 0;
}

.card p {
  margin: 0.25em 0 0;
}

.card .headline {
  margin: 0;
  font: 700 1.05rem/1.3 var(--serif);
}

.card blockquote,
.part .card blockquote {
  margin: 0.7em 0 0;
  padding-left: 0.8em;
  border-left: 3px solid var(--rule);
  font: 1rem/1.5 var(--serif);
}

.card .ways {
  margin-top: 0.8em;
}

.card a {
  text-decoration: underline;
  text-decoration-color: var(--accent);
}

.card .ways a {
  display: inline-block;
  margin: 0 1.2em 0 0;
  padding: 0.25em 0;
}

.block:target,
.note:target {
  background: var(--mark);
  box-shadow: 0 0 0 0.45em var(--mark);
}

/* What the editors wrote themselves */

.note {
  --kind: var(--context);
  position: relative;
  max-width: calc(var(--measure) / 0.95);
  margin: 1.9em 0;
  padding: 0.9em 1.15em 1em;
  border-left: 4px solid var(--kind);
  background: var(--raised);
  font-size: 0.95em;
}

.lead > .note:first-child {
  margin-top: 0.4em;
}

.note.definition {
  --kind: var(--definition);
  border-left: 6px double var(--kind);
}

.note.update {
  --kind: var(--update);
}

.note.correction {
  --kind: var(--correction);
  border: 1px solid var(--kind);
  border-left-width: 4px;
}

.note.question {
  --kind: var(--question);
  border-left-style: dashed;
}

.note .label {
  margin: 0 0 0.35em;
  color: var(--kind);
  font: 700 0.85rem/1.4 var(--sans);
}

.note .label time {
  margin-left: 0.4em;
  color: var(--quiet);
  font-weight: 400;
}

.note .title {
  margin: 0 0 0.3em;
  font-weight: 700;
  font-size: 1.08em;
  line-height: 1.3;
}

/* The parts beside the sections: words of the reports, drawn out, each with its proof */

.part p {
  margin: 0;
}

.part > ul,
.part > ol {
  max-width: var(--measure);
  margin: 0;
  padding: 0;
  list-style: none;
}

.part h3 {
  margin: 1.6em 0 0.4em;
  font-size: 1.12em;
  line-height: 1.3;
}

.part .explanation {
  max-width: var(--measure);
  margin: 0 0 1em;
  color: var(--quiet);
  font: 0.9rem/1.5 var(--sans);
}

.cited,
.part .when {
  color: var(--quiet);
  font: 0.85rem/1.45 var(--sans);
}

.part .cited {
  margin-top: 0.3em;
}

.cited a,
.roles a {
  text-decoration-color: var(--rule);
}

/* As large as a finger needs it. */
.text [href^="#source-"] {
  padding: 0.45em 0.25em;
  margin-inline: -0.15em;
  white-space: nowrap;
}

.cited [href^="#source-"],
.roles [href^="#source-"],
.figures [href^="#source-"] {
  color: var(--quiet);
  text-decoration: none;
}

.cited [href^="#source-"]:hover,
.roles [href^="#source-"]:hover {
  color: var(--accent);
  text-decoration: underline;
}

.backlinks a,
.people .cited a {
  display: inline-block;
  min-width: 1.5rem;
  padding-block: 0.15em;
  text-align: center;
}

/* When it happened, as a picture: places are percentages, so that the letters keep their size. */

.strip {
  display: block;
  max-width: 44rem;
  margin: 0 0 1.2rem;
  overflow: visible;
  font: 0.8rem/1 var(--sans);
}

.strip line {
  stroke: var(--rule);
  stroke-width: 2;
}

.strip text {
  fill: var(--quiet);
  text-anchor: middle;
}

.strip .earlier {
  text-anchor: start;
}

.strip .later {
  text-anchor: end;
}

.strip rect {
  fill: var(--accent);
  fill-opacity: 0.4;
}

.strip circle {
  fill: var(--accent);
  stroke: var(--paper);
  stroke-width: 2;
}

/* Timeline: a line with a dot at each event */

.timeline > ol > li {
  position: relative;
  margin-left: 0.3em;
  padding: 0 0 1.3em 1.4em;
  border-left: 2px solid var(--rule);
}

.timeline > ol > li:last-child {
  padding-bottom: 0.2em;
}

.timeline > ol > li::before {
  content: "";
  position: absolute;
  top: 0.42em;
  left: calc(-0.325em - 1px);
  width: 0.65em;
  height: 0.65em;
  border: 2px solid var(--paper);
  border-radius: 50%;
  background: var(--accent);
  box-shadow: 0 0 0 1px var(--accent);
}

/* The date is seen once for all events of a day, but heard with each. */
.timeline > ol > .continues::before {
  content: none;
}

.timeline > ol > .continues .when {
  position: absolute;
  overflow: hidden;
  width: 1px;
  height: 1px;
  clip-path: inset(50%);
}

.timeline .when {
  margin-bottom: 0.15em;
  color: var(--ink);
  font-weight: 700;
  font-size: 0.95rem;
}

/* Who's who */

.people > ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
  gap: 0.9rem;
  max-width: none;
}

.people > ul > li {
  display: flex;
  flex-direction: column;
  padding: 0.75em 1em 0.8em;
  border: 1px solid var(--rule);
  border-top: 3px solid var(--context);
}

.people .name {
  font-weight: 700;
  line-height: 1.35;
}

.people .roles {
  margin: 0.1em 0 0.4em;
  padding: 0;
  list-style: none;
  font-size: 0.95em;
  line-height: 1.45;
}

.people .cited {
  margin-top: auto;
}

/* Key figures */

.figures .relation {
  margin-left: 0.5em;
  padding: 0.1em 0.6em 0.12em;
  border: 1px solid currentcolor;
  border-radius: 2em;
  color: var(--quiet);
  font-weight: 600;
  font-size: 0.8rem;
  white-space: nowrap;
}

.figures caption > .relation:first-child {
  margin-left: 0;
}

.figures .disagreement {
  color: var(--correction);
}

.figures .update {
  color: var(--update);
}

.text .figures table {
  display: table;
  width: 100%;
  max-width: 44rem;
  margin: 0 0 2.2rem;
  font-size: 0.95rem;
}

.figures caption {
  padding-bottom: 0.5em;
  text-align: left;
  font: 700 1.05rem/1.5 var(--sans);
}

.figures .subject {
  display: inline-block;
}

.figures thead th {
  color: var(--quiet);
  font-weight: 600;
  font-size: 0.8rem;
}

.figures tbody th {
  width: 30%;
  font-weight: 700;
}

.figures td a {
  text-decoration-color: var(--rule);
}

.figures tr > :last-child {
  padding-right: 0;
}

.figures tbody th:has(.what) {
  width: 45%;
}

.figures th .what {
  display: block;
  color: var(--quiet);
  font-weight: 400;
  font-size: 0.9em;
}

.figures > ul > li {
  padding: 0.8em 0;
}

.figures > ul > li + li {
  border-top: 1px solid var(--rule);
}

.part .figure {
  font-weight: 700;
  font-size: 1.25em;
  line-height: 1.3;
}

/* Phones: a row becomes a figure with a line of who, where and when below it. */

@media screen and (max-width: 45.99rem) {
  .figures thead {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }

  .text .figures :is(table, tbody, tr, th, caption) {
    display: block;
  }

  .text .figures tbody th {
    width: auto;
  }

  .figures tr {
    padding: 0.6em 0;
    border-top: 1px solid var(--rule);
  }

  .figures tbody th,
  .figures td {
    padding: 0;
    border: 0;
  }

  .figures td {
    display: inline;
    color: var(--quiet);
  }

  .figures td + td::before {
    content: "· ";
  }
}

/* Quotations: in the list of them, and drawn out in their sections */

.part figure,
.pull {
  margin: 0;
}

.part blockquote,
.pull blockquote {
  margin: 0;
}

.quotes > ul > li {
  padding-left: 1.1em;
  border-left: 3px solid var(--accent);
}

.quotes > ul > li + li {
  margin-top: 1.4em;
}

.quotes blockquote {
  font-size: 1.08em;
  line-height: 1.5;
}

.quotes .name {
  margin-top: 0.4em;
  font: 600 0.95rem/1.45 var(--sans);
}

.quotes .role {
  color: var(--quiet);
  font-weight: 400;
}

.pull {
  max-width: var(--measure);
  margin: 1.8em 0;
  padding-block: 0.9em;
  border-block: 1px solid var(--rule);
}

.pull blockquote {
  font-size: clamp(1.35em, 1.2em + 0.6vw, 1.6em);
  line-height: 1.3;
  letter-spacing: -0.01em;
  text-wrap: balance;
}

.pull p {
  margin: 0;
}

.pull figcaption {
  margin-top: 0.5em;
  color: var(--quiet);
  font: 0.9rem/1.45 var(--sans);
}

/* Open questions */

.questions > ul > li {
  padding: 0.1em 0 0.1em 1.1em;
  border-left: 3px solid var(--question);
}

.questions > ul > li + li {
  margin-top: 1.2em;
}

.questions .label {
  color: var(--question);
  font-weight: 700;
}

/* Sources */

.sources ol {
  margin: 0;
  padding: 0;
}

.sources > ol > li {
  margin-left: 2em;
  padding: 0.85em 0 0.85em 0.2em;
}

.sources > ol > li + li {
  border-top: 1px solid var(--rule);
}

.sources > ol > li::marker {
  color: var(--quiet);
  font: 600 0.95rem/1.6 var(--sans);
}

.sources > ol > li:target {
  background: var(--mark);
  box-shadow: -2em 0 0 var(--mark);
}

.sources p {
  margin: 0;
}

.sources .explanation {
  margin: 0 0 1em;
}

.sources .headline {
  font-weight: 700;
  line-height: 1.35;
}

.sources .explanation,
.sources .details,
.sources .backlinks {
  color: var(--quiet);
  font: 0.9rem/1.5 var(--sans);
}

.sources .details {
  margin-top: 0.25em;
}

/* Which outlet gave how much: a table whose cells are darker the more they count */

.text .coverage {
  margin: 0 0 1.2rem;
  font: 0.8rem/1.3 var(--sans);
}

.coverage caption {
  padding-bottom: 0.5em;
  color: var(--quiet);
  font-size: 0.9rem;
  text-align: left;
}

.text .coverage :is(th, td) {
  padding: 0.25em;
  border: 1px solid var(--paper);
  font-weight: 400;
  vertical-align: middle;
}

.coverage thead th {
  max-height: 11em;
  rotate: 180deg;
  writing-mode: vertical-rl;
}

.text .coverage tbody th {
  padding: 0.25em 0.8em 0.25em 0;
}

.text .coverage tbody td {
  min-width: 1.75rem;
  color: var(--quiet);
  text-align: center;
}

.text .coverage [class] {
  color: var(--ink);
}

.shade-1 {
  background: color-mix(in srgb, var(--context) 12%, var(--paper));
}

.shade-2 {
  background: color-mix(in srgb, var(--context) 22%, var(--paper));
}

.shade-3 {
  background: color-mix(in srgb, var(--context) 33%, var(--paper));
}

.shade-4 {
  background: color-mix(in srgb, var(--context) 45%, var(--paper));
}

/* Tablets: one centred column. */

@media screen and (min-width: 46rem) and (max-width: 67.99rem) {
  .story,
  .plain {
    max-width: 40rem;
    margin-inline: auto;
  }

  .contents ol {
    columns: 2;
    column-gap: 2rem;
  }

  .contents li {
    break-inside: avoid;
  }

  .contents li:not(.part) + .part {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
  }
}

/* Wide screens: contents beside the text, credits in the margin. */

@media screen and (min-width: 68rem) {
  .story,
  .plain {
    display: grid;
    grid-template-columns: 13rem minmax(0, 1fr);
    column-gap: 3.5rem;
  }

  .story > *,
  .plain > * {
    grid-column: 2;
  }

  .story > .contents,
  .plain > .contents {
    position: sticky;
    top: 1.5rem;
    grid-row: 1 / span 2;
    grid-column: 1;
    align-self: start;
    overflow: auto;
    max-height: calc(100vh - 3rem);
    margin: clamp(2rem, 5vw, 3.75rem) 0 0;
    padding-block: 0.7rem;
    border-bottom: 0;
  }

  .section > h2,
  .part > h2,
  .sources {
    max-width: none;
  }

  .sources > ol,
  .sources .explanation {
    max-width: var(--measure);
  }

  .block {
    display: grid;
    grid-template-columns: minmax(0, var(--measure)) var(--margin);
    column-gap: 2.2rem;
  }

  .block > * {
    grid-column: 1;
    min-width: 0;
  }

  .block + .note {
    margin-top: 0.9em;
  }

  /* The line down the margin joins the paragraphs of one report. */
  .block > .credit {
    grid-row: 1 / span 9;
    grid-column: 2;
    margin: 0.3rem 0 0.2rem;
    padding: 0 0 0 0.9rem;
    border-left: 1px solid var(--rule);
    line-height: 1.4;
  }

  .continues > .credit {
    margin-top: calc(-0.2rem - var(--gap));
    padding-top: calc(0.5rem + var(--gap));
  }

  .credit::before,
  .credit > time::before {
    content: none;
  }

  .credit .permalink {
    right: -1.7rem;
  }

  .continues .permalink {
    top: calc(0.4rem + var(--gap));
  }

  .copies {
    display: block;
  }

  .copies::before {
    content: none;
  }

  .block:not(.continues) > .credit > cite {
    display: block;
    color: var(--ink);
    font-weight: 600;
  }
}

@media screen and (min-width: 68rem) and (hover: hover) {
  .permalink {
    opacity: 0;
  }

  :is(.block, .note):hover .permalink,
  .permalink:focus {
    opacity: 1;
  }
}

/* Paper: ink on white, every paragraph with its credit, addresses written out. */

@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --raised: #fff;
    --ink: #000;
    --quiet: #444;
    --rule: #999;
    --strong-rule: #000;
    --accent: #000;
    --mark: transparent;
    --context: #000;
    --definition: #000;
    --update: #000;
    --correction: #000;
    --question: #000;
    --measure: 40em;
    font-size: 9.5pt;
  }

  @page {
    margin: 18mm 20mm 20mm;
  }

  body {
    line-height: 1.45;
  }

  .inner,
  main {
    padding-inline: 0;
  }

  .skip,
  .masthead nav,
  .contents,
  .neighbours,
  .pager,
  .way,
  .permalink,
  .card,
  .said,
  .backlinks a,
  .people .cited {
    display: none;
  }

  .continues > .credit > time {
    display: inline;
  }

  .masthead {
    border-top-width: 2pt;
  }

  h1 {
    font-size: 24pt;
  }

  .text {
    font-size: 10.5pt;
  }

  .section > h2,
  .part > h2,
  .sources > h2 {
    border-top-width: 1.5pt;
  }

  h2,
  h3,
  .label,
  .title {
    break-after: avoid;
  }

  .block p {
    orphans: 3;
    widows: 3;
  }

  .credit {
    break-before: avoid;
  }

  .brief,
  .note,
  .pull,
  .coverage,
  .part li,
  .part tr,
  .sources li {
    break-inside: avoid;
  }

  .note,
  .brief {
    border: 0.5pt solid var(--rule);
  }

  .note {
    border-left: 3pt solid var(--ink);
  }

  .people > ul {
    grid-template-columns: 1fr 1fr;
  }

  .sources a[href^="http"]::after,
  .prose a[href^="http"]::after {
    content: " (" attr(href) ")";
    font-weight: 400;
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }

  .foot {
    margin-top: 2em;
  }
}

/* What came last to a story, on the front */

.change {
  margin: 0.7rem 0 0;
  padding-left: 0.8rem;
  border-left: 3px solid var(--rule);
  font: 0.95rem/1.45 var(--sans);
}

.change .label {
  display: block;
  color: var(--quiet);
  font-weight: 600;
  font-size: 0.85rem;
}

.change.update {
  border-color: var(--update);
}

.change.correction {
  border-color: var(--correction);
}

.change .outlet,
.change .when {
  color: var(--quiet);
}

/* Indexes of sources and of people */

.letters ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem;
  margin: 0 0 1.6rem;
  padding: 0;
  list-style: none;
  font: 0.95rem/1.4 var(--sans);
}

.letters a {
  display: block;
  min-width: 1.9rem;
  padding: 0.2rem 0.5rem;
  border: 1px solid var(--rule);
  border-radius: 3px;
  text-align: center;
  text-decoration: none;
}

.letters a:hover {
  border-color: currentcolor;
}

.listed {
  max-width: 44rem;
  margin-bottom: 2.2rem;
}

.listed h2 {
  margin: 0 0 0.6rem;
  padding-top: 0.5rem;
  border-top: 3px solid var(--strong-rule);
  font-size: 1.4rem;
  line-height: 1.2;
}

.listed h3 {
  margin: 1.1rem 0 0.2rem;
  font: 600 0.95rem/1.4 var(--sans);
}

.listed ul {
  margin: 0;
  padding: 0;
  list-style: none;
}

.listed > ul > li {
  padding-block: 0.7rem;
}

.listed > ul > li + li {
  border-top: 1px solid var(--rule);
}

.listed > ul > li:target {
  background: var(--mark);
  box-shadow: 0 0 0 0.45rem var(--mark);
}

.listed p {
  margin: 0;
}

.listed .headline {
  font-weight: 700;
  line-height: 1.35;
}

.listed .details {
  color: var(--quiet);
  font: 0.9rem/1.5 var(--sans);
}

.listed .role + .role::before {
  content: "· ";
}

.listed .backlinks a {
  display: inline-block;
  min-width: 1.5rem;
  line-height: 1.5rem;
  text-align: center;
}

/* The search: its results lie over the page, so that nothing moves */

.search {
  position: relative;
  display: flex;
  align-items: center;
  gap: 0.5rem;
  margin-left: auto;
  font: 0.9rem/1.4 var(--sans);
}

.nameplate .search {
  justify-content: center;
  width: 100%;
  margin: 0.3rem 0 0.9rem;
}

.search input {
  width: 11rem;
  max-width: 50vw;
  padding: 0.3rem 0.6rem;
  border: 1px solid var(--quiet);
  border-radius: 3px;
  background: var(--paper);
  color: inherit;
  font: inherit;
}

#_results {
  position: absolute;
  top: calc(100% + 0.4rem);
  right: 0;
  z-index: 2;
  display: block;
  overflow: auto;
  width: min(34rem, calc(100vw - 2.3rem));
  max-height: 75vh;
  margin: 0;
  padding: 0.3rem 1rem;
  border: 1px solid var(--quiet);
  background: var(--paper);
  box-shadow: 0 0.4rem 1.2rem rgb(0 0 0 / 20%);
  list-style: none;
  text-align: left;
}

#_results[hidden] {
  display: none;
}

.nameplate #_results {
  right: 50%;
  transform: translateX(50%);
}

#_results:empty::before {
  content: "Nothing found";
  color: var(--quiet);
}

#_results li + li {
  border-top: 1px solid var(--rule);
}

#_results a {
  display: block;
  padding-block: 0.5rem;
  color: var(--ink);
  text-decoration: none;
}

#_results a:hover b,
#_results a:focus b {
  text-decoration: underline;
}

#_results b,
#_results .words b {
  font-weight: 400;
}

#_results span {
  display: block;
}

#_results b {
  font-weight: 600;
}

#_results span {
  color: var(--quiet);
}

/* Heard, not seen: how many results there are. */
#_found {
  position: absolute;
  overflow: hidden;
  width: 1px;
  height: 1px;
  margin: 0;
  clip-path: inset(50%);
}

@media (scripting: none) {
  .search {
    display: none;
  }
}

@media print {
  .search,
  .letters {
    display: none;
  }
}

"""#
    ),
    (
"base.mustache",
#"""
{{! The frame of every page. A page fills in main, and may change head, masthead and foot. }}
<!doctype html>
<html lang="{{site.language}}" dir="{{site.direction}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:{{#site.isPortable}} file:{{/site.isPortable}}; style-src 'self'{{#site.isPortable}} file:{{/site.isPortable}}; script-src 'self'{{#site.usesPagefind}} 'wasm-unsafe-eval'{{/site.usesPagefind}}{{#site.isPortable}} file:{{/site.isPortable}}; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{documentTitle}}</title>
{{#description}}
<meta name="description" content="{{description}}">
{{/description}}
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
<meta property="og:url" content="{{canonical}}">
{{/canonical}}
<meta property="og:title" content="{{title}}">
{{#description}}
<meta property="og:description" content="{{description}}">
{{/description}}
<meta property="og:site_name" content="{{site.title}}">
<meta name="twitter:card" content="summary">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="explainer">
<link rel="icon" href="{{root}}assets/icon.svg" type="image/svg+xml">
{{#site.feedURL}}
<link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{site.feedURL}}">
{{/site.feedURL}}
{{#feed}}
<link rel="alternate" type="application/atom+xml" title="{{title}}" href="{{url}}">
{{/feed}}
<link rel="stylesheet" href="{{root}}assets/style.css">
{{$head}}
{{/head}}
</head>
<body>
<a class="skip" href="#_main">Skip to the content</a>
{{$masthead}}
<header class="masthead">
<div class="inner">
<p class="name"><a href="{{site.url}}">{{site.title}}</a></p>
{{>partials/search}}
{{>partials/menu}}
</div>
</header>
{{/masthead}}
<main id="_main" tabindex="-1">
{{$main}}
{{/main}}
</main>
<footer class="foot">
<div class="inner">
<p class="name">{{site.title}}</p>
{{$foot}}
{{#site.description}}
<p>{{site.description}}</p>
{{/site.description}}
{{/foot}}
{{>partials/foot-links}}
</div>
</footer>
</body>
</html>

"""#
    ),
    (
"home.mustache",
#"""
{{! The front: the stories, the newest first and large; on a site without stories, its dated pages. }}
{{<base}}
{{$head}}
<meta property="og:type" content="website">
{{#structuredData}}
<script type="application/ld+json">{{{structuredData}}}</script>
{{/structuredData}}
{{/head}}
{{$masthead}}
<header class="masthead nameplate">
<div class="inner">
<h1>{{site.title}}</h1>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
{{>partials/menu}}
{{>partials/search}}
</div>
</header>
{{/masthead}}
{{$foot}}
{{/foot}}
{{$main}}
{{#html}}
<div class="text opening">
{{#headline}}
<h2>{{headline}}</h2>
{{/headline}}
<div class="prose">
{{{html}}}
</div>
</div>
{{/html}}
{{>partials/sections}}
{{#stories}}
<ul class="stories">
{{#items}}
<li class="teaser">
<article>
{{>partials/kicker}}
<h2><a href="{{url}}">{{title}}</a></h2>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
{{>partials/change}}
<p class="dates">{{#date}}Updated <time datetime="{{iso}}">{{text}}</time> · {{/date}}{{>partials/source-count}}</p>
</article>
</li>
{{/items}}
</ul>
{{/stories}}
{{#pages}}
<ul class="entries">
{{#items}}
{{>partials/entry}}
{{/items}}
</ul>
{{/pages}}
{{^stories}}
{{^pages}}
<p class="head">Nothing has been published here yet.</p>
{{/pages}}
{{/stories}}
{{>partials/pager}}
{{/main}}
{{/base}}

"""#
    ),
    (
"list.mustache",
#"""
{{! The list of a section's pages, or of all that is about a subject. }}
{{<base}}
{{$head}}
<meta property="og:type" content="website">
{{/head}}
{{$main}}
<div class="plain">
<header class="head">
{{>partials/parent}}
<h1>{{title}}</h1>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
</header>
{{#html}}
<div class="text">
<div class="prose">
{{{html}}}
</div>
</div>
{{/html}}
{{>partials/sections}}
{{#entries}}
<ul class="entries">
{{#items}}
{{>partials/entry}}
{{/items}}
</ul>
{{/entries}}
{{^entries}}
{{^sections}}
<p>Nothing has been published here yet.</p>
{{/sections}}
{{/entries}}
{{>partials/pager}}
</div>
{{/main}}
{{/base}}

"""#
    ),
    (
"page.mustache",
#"""
{{! A plain page: an essay, about, corrections. }}
{{<base}}
{{$head}}
<meta property="og:type" content="article">
{{#date}}
<meta property="article:published_time" content="{{iso}}">
{{/date}}
{{/head}}
{{$main}}
<article class="plain"{{#site.usesPagefind}} data-pagefind-body{{/site.usesPagefind}}>
<header class="head">
{{>partials/parent}}
<h1>{{title}}</h1>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
{{#date}}
<p class="dates"><time datetime="{{iso}}">{{text}}</time></p>
{{/date}}
{{#tags}}
<p class="tags">{{#items}}<a href="{{url}}" rel="tag">{{title}}</a> {{/items}}</p>
{{/tags}}
</header>
{{#contents}}
<nav class="contents" aria-labelledby="_contents">
<h2 id="_contents">On this page</h2>
<ol>
{{#items}}
<li><a href="{{url}}">{{title}}</a>
{{#inner}}
<ol>
{{#items}}
<li><a href="{{url}}">{{title}}</a></li>
{{/items}}
</ol>
{{/inner}}
</li>
{{/items}}
</ol>
</nav>
{{/contents}}
{{#html}}
<div class="text">
<div class="prose">
{{{html}}}
</div>
</div>
{{/html}}
{{>partials/neighbours}}
</article>
{{/main}}
{{/base}}

"""#
    ),
    (
"partials/block.mustache",
#"""
<div class="block{{#continues}} continues{{/continues}}" id="{{anchor}}">
{{#lang}}<div lang="{{tag}}" dir="{{direction}}">{{/lang}}{{{html}}}{{#lang}}</div>{{/lang}}
<p class="credit"><cite>{{outlet}}</cite>{{#date}} <time datetime="{{iso}}">{{text}}</time>{{/date}} <a href="{{sourceURL}}">[{{number}}]</a>{{#copies}} <span class="copies">also carried by {{#items}}{{outlet}} <a href="{{sourceURL}}">[{{number}}]</a>{{separator}} {{/items}}</span>{{/copies}}</p>
</div>

"""#
    ),
    (
"partials/brief.mustache",
#"""
{{#brief}}
<section class="brief" id="_brief" aria-labelledby="_brief-heading">
<h2 id="_brief-heading">In brief</h2>
<ul>
{{#items}}
<li>{{#lang}}<span lang="{{tag}}" dir="{{direction}}">{{/lang}}{{words}}{{#lang}}</span>{{/lang}} <span class="cited">{{#citation}}{{>partials/citation}}{{#date}} · <time datetime="{{iso}}">{{text}}</time>{{/date}}{{/citation}}</span></li>
{{/items}}
</ul>
</section>
{{/brief}}

"""#
    ),
    (
"partials/change.mustache",
#"""
{{#change}}
<p class="change {{kind}}"><span class="label">{{label}}</span> {{#title}}{{title}}{{/title}}{{#outlet}}<span class="outlet">, {{outlet}}</span>{{/outlet}}{{#date}}<span class="when">, <time datetime="{{iso}}">{{text}}</time></span>{{/date}}</p>
{{/change}}

"""#
    ),
    (
"partials/citation.mustache",
#"""
<cite>{{#url}}<a href="{{url}}">{{outlet}}</a>{{/url}}{{^url}}{{outlet}}{{/url}}</cite>{{#number}} <a href="{{sourceURL}}">[{{number}}]</a>{{/number}}{{separator}}

"""#
    ),
    (
"partials/coverage.mustache",
#"""
{{#coverage}}
<table class="coverage">
<caption>How many paragraphs each outlet gave to each section</caption>
<thead>
<tr><td></td>{{#outlets}}<th scope="col">{{#name}}{{name}}{{/name}}{{^name}}Others{{/name}}</th>{{/outlets}}</tr>
</thead>
<tbody>
{{#rows}}
<tr><th scope="row">{{#title}}{{title}}{{/title}}{{^title}}In short{{/title}}</th>{{#cells}}<td{{#shade}} class="shade-{{shade}}"{{/shade}}>{{count}}</td>{{/cells}}</tr>
{{/rows}}
</tbody>
</table>
{{/coverage}}

"""#
    ),
    (
"partials/entry.mustache",
#"""
<li class="entry">
<article>
{{>partials/kicker}}
<h2><a href="{{url}}">{{title}}</a></h2>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
{{#isStory}}
<p class="dates">{{#date}}Updated <time datetime="{{iso}}">{{text}}</time> · {{/date}}{{>partials/source-count}}</p>
{{/isStory}}
{{^isStory}}
{{#date}}
<p class="dates"><time datetime="{{iso}}">{{text}}</time></p>
{{/date}}
{{/isStory}}
</article>
</li>

"""#
    ),
    (
"partials/figures.mustache",
#"""
{{#figures}}
<section class="part figures" id="_figures" aria-labelledby="_figures-heading">
<h2 id="_figures-heading">Key figures</h2>
<p class="explanation">Each figure stands as its report gave it. None is added up, averaged or converted.</p>
{{#groups}}
<table>
<caption>{{#subject}}<span class="subject">{{subject}}</span> {{/subject}}{{#relation}}<span class="relation {{name}}">{{label}}</span>{{/relation}}</caption>
<thead>
<tr>
<th scope="col">Figure</th>
<th scope="col">According to</th>
<th scope="col">Reported by</th>
<th scope="col">Date</th>
</tr>
</thead>
<tbody>
{{#items}}
<tr>
<th scope="row"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}{{^subject}} <span class="what">{{sentence}}</span>{{/subject}}</th>
<td>{{#speaker}}{{name}}{{/speaker}}{{^speaker}}the report{{/speaker}}</td>
<td>{{#citation}}{{>partials/citation}}{{/citation}}{{#alsoIn}} · also {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</td>
<td>{{#date}}<time datetime="{{iso}}">{{text}}</time>{{/date}}{{^date}}not dated{{/date}}</td>
</tr>
{{/items}}
</tbody>
</table>
{{/groups}}
{{#single}}
<ul>
{{#items}}
<li>
<p class="figure"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}</p>
<p class="what"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{sentence}}</p>
<p class="cited">{{#speaker}}According to {{name}}{{#role}}, {{role}}{{/role}} · {{/speaker}}{{#citation}}{{>partials/citation}}{{/citation}}{{#date}} · <time datetime="{{iso}}">{{text}}</time>{{/date}}{{#alsoIn}} · also in {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</p>
</li>
{{/items}}
</ul>
{{/single}}
</section>
{{/figures}}

"""#
    ),
    (
"partials/foot-links.mustache",
#"""
{{#site.tagsURL}}
<p class="way"><a href="{{site.tagsURL}}">Subjects</a></p>
{{/site.tagsURL}}
{{#site.sourcesURL}}
<p class="way"><a href="{{site.sourcesURL}}">Sources</a></p>
{{/site.sourcesURL}}
{{#site.peopleURL}}
<p class="way"><a href="{{site.peopleURL}}">People</a></p>
{{/site.peopleURL}}
{{#site.feedURL}}
<p class="way"><a href="{{site.feedURL}}">Feed</a></p>
{{/site.feedURL}}

"""#
    ),
    (
"partials/index-pager.mustache",
#"""
{{#pager}}
<nav class="pager" aria-label="Pages of this index">
{{#newer}}
<a class="newer" href="{{newer}}" rel="prev">Previous</a>
{{/newer}}
<span>Page {{number}} of {{count}}</span>
{{#older}}
<a class="older" href="{{older}}" rel="next">Next</a>
{{/older}}
</nav>
{{/pager}}

"""#
    ),
    (
"partials/kicker.mustache",
#"""
{{#kicker}}
<p class="kicker">
{{#subject}}
<span class="subject">{{subject}}</span>
{{/subject}}
{{#status}}
<span class="status {{name}}">{{label}}</span>
{{/status}}
</p>
{{/kicker}}

"""#
    ),
    (
"partials/letters.mustache",
#"""
{{#letters}}
<nav class="letters" aria-label="Letters">
<ul>
{{#items}}
<li><a href="{{url}}">{{title}}</a></li>
{{/items}}
</ul>
</nav>
{{/letters}}

"""#
    ),
    (
"partials/listed-player.mustache",
#"""
<li id="{{id}}">
<p class="headline">{{name}}</p>
{{#roles}}
<p class="details">{{#items}}<span class="role">{{words}}</span> {{/items}}</p>
{{/roles}}
{{#stories}}
<ul>
{{#items}}
<li class="details"><a href="{{url}}">{{title}}</a>{{#mentionCount}}: {{>partials/mentions}}{{/mentionCount}}</li>
{{/items}}
</ul>
{{/stories}}
</li>

"""#
    ),
    (
"partials/mentions.mustache",
#"""
{{mentionCount}} {{#hasOneMention}}paragraph{{/hasOneMention}}{{^hasOneMention}}paragraphs{{/hasOneMention}} <span class="backlinks">{{#mentions}}<a href="{{url}}" aria-label="{{letter}}{{#section}}: {{section}}{{/section}}">{{letter}}</a> {{/mentions}}</span>

"""#
    ),
    (
"partials/menu.mustache",
#"""
{{#menu}}
<nav aria-label="Site">
<ul>
{{#items}}
<li><a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}{{#isAround}} aria-current="true"{{/isAround}}>{{title}}</a></li>
{{/items}}
</ul>
</nav>
{{/menu}}

"""#
    ),
    (
"partials/neighbours.mustache",
#"""
{{#neighbours}}
<nav class="neighbours" aria-label="Other pages here">
{{#previous}}
<a class="before" href="{{url}}" rel="prev"><span>Previous</span> {{title}}</a>
{{/previous}}
{{#next}}
<a class="after" href="{{url}}" rel="next"><span>Next</span> {{title}}</a>
{{/next}}
</nav>
{{/neighbours}}

"""#
    ),
    (
"partials/note.mustache",
#"""
<aside class="note {{kind}}" id="{{id}}" aria-labelledby="{{id}}/label">
<p class="label" id="{{id}}/label">{{label}}{{#date}} <time datetime="{{iso}}">{{text}}</time>{{/date}}</p>
{{#title}}
<p class="title">{{title}}</p>
{{/title}}
{{#html}}
<div class="prose">
{{{html}}}
</div>
{{/html}}
</aside>

"""#
    ),
    (
"partials/pager.mustache",
#"""
{{#pager}}
<nav class="pager" aria-label="Pages of this list">
{{#newer}}
<a class="newer" href="{{newer}}" rel="prev">Newer</a>
{{/newer}}
<span>Page {{number}} of {{count}}</span>
{{#older}}
<a class="older" href="{{older}}" rel="next">Older</a>
{{/older}}
</nav>
{{/pager}}

"""#
    ),
    (
"partials/parent.mustache",
#"""
{{#parent}}
<p class="kicker"><a href="{{url}}">{{title}}</a></p>
{{/parent}}

"""#
    ),
    (
"partials/people.mustache",
#"""
{{#people}}
<section class="part people" id="_people" aria-labelledby="_people-heading">
<h2 id="_people-heading">Who’s who</h2>
{{#persons}}
<ul>
{{#items}}
{{>partials/player}}
{{/items}}
</ul>
{{/persons}}
{{#organisations}}
<h3>Organisations</h3>
<ul>
{{#items}}
{{>partials/player}}
{{/items}}
</ul>
{{/organisations}}
</section>
{{/people}}

"""#
    ),
    (
"partials/player.mustache",
#"""
<li>
<p class="name"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{name}}</p>
{{#roles}}
<ul class="roles">
{{#items}}
<li{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{#citation}}{{#url}}<a href="{{url}}">{{words}}</a>{{/url}}{{^url}}{{words}}{{/url}}{{#number}} <a href="{{sourceURL}}">[{{number}}]</a>{{/number}}{{/citation}}</li>
{{/items}}
</ul>
{{/roles}}
{{#mentionCount}}
<p class="cited">In {{mentionCount}} {{#hasOneMention}}paragraph{{/hasOneMention}}{{^hasOneMention}}paragraphs{{/hasOneMention}} {{#mentions}}<a href="{{url}}">{{letter}}</a> {{/mentions}}</p>
{{/mentionCount}}
</li>

"""#
    ),
    (
"partials/pull.mustache",
#"""
{{! Hidden from screen readers: they read the same words in the paragraph below. }}
<figure class="pull" aria-hidden="true">
<blockquote{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}><p>“{{words}}”</p></blockquote>
{{#speaker}}
<figcaption>{{name}}{{#role}}, {{role}}{{/role}}</figcaption>
{{/speaker}}
</figure>

"""#
    ),
    (
"partials/questions.mustache",
#"""
{{#questions}}
<section class="part questions" id="_questions" aria-labelledby="_questions-heading">
<h2 id="_questions-heading">Open questions</h2>
<ul>
{{#items}}
<li class="{{kind}}">
{{#words}}
<p class="what"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}</p>
{{/words}}
{{#note}}
{{#title}}
<p class="what">{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</p>
{{/title}}
{{#html}}
<div class="what prose">
{{{html}}}
</div>
{{/html}}
{{/note}}
<p class="cited"><span class="label">{{label}}</span>{{#since}} · since <time datetime="{{iso}}">{{text}}</time>{{/since}}{{#daysOpen}} · open for {{daysOpen}} {{#hasOneDay}}day{{/hasOneDay}}{{^hasOneDay}}days{{/hasOneDay}}{{/daysOpen}}{{#citation}} · {{>partials/citation}}{{/citation}}{{#alsoIn}} · also in {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</p>
</li>
{{/items}}
</ul>
</section>
{{/questions}}

"""#
    ),
    (
"partials/quotes.mustache",
#"""
{{#quotes}}
<section class="part quotes" id="_quotes" aria-labelledby="_quotes-heading">
<h2 id="_quotes-heading">Key quotes</h2>
<ul>
{{#items}}
<li>
<figure>
<blockquote{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}><p>“{{words}}”</p></blockquote>
<figcaption>
{{#speaker}}
<p class="name">{{name}}{{#role}}<span class="role">, {{role}}</span>{{/role}}</p>
{{/speaker}}
<p class="cited">{{#citation}}{{>partials/citation}}{{#date}} · <time datetime="{{iso}}">{{text}}</time>{{/date}}{{/citation}}{{#alsoIn}} · also reported by {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</p>
</figcaption>
</figure>
</li>
{{/items}}
</ul>
</section>
{{/quotes}}

"""#
    ),
    (
"partials/search.mustache",
#"""
{{! Without scripts the style sheet hides it: the foot leads to the indexes then. The script finds these by their order. }}
{{#site.searchURL}}
<div class="search" role="search">
<label for="_search">Search</label>
<input id="_search" type="search" autocomplete="off" spellcheck="false">
<p id="_found" role="status"></p>
<ul id="_results" tabindex="-1" hidden></ul>
</div>
<script src="{{site.searchURL}}" defer></script>
{{/site.searchURL}}

"""#
    ),
    (
"partials/sections.mustache",
#"""
{{#sections}}
<nav class="folders" aria-label="Sections">
<ul>
{{#items}}
<li><a href="{{url}}">{{title}}</a></li>
{{/items}}
</ul>
</nav>
{{/sections}}

"""#
    ),
    (
"partials/source-count.mustache",
#"""
{{sourceCount}} {{#hasOneSource}}source{{/hasOneSource}}{{^hasOneSource}}sources{{/hasOneSource}}

"""#
    ),
    (
"partials/sources.mustache",
#"""
{{#sources}}
<section class="sources" id="_sources" aria-labelledby="_sources-heading">
<h2 id="_sources-heading">Sources</h2>
<p class="explanation">The paragraphs above are quoted word for word from these reports. A paragraph that several of them carry is shown once. What the editors wrote themselves is set apart as a note. The letters lead back to the paragraphs.</p>
{{>partials/coverage}}
<ol>
{{#items}}
<li id="{{id}}" value="{{number}}">
<p class="headline"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{#link}}<a href="{{link}}">{{headline}}</a>{{/link}}{{^link}}{{headline}}{{/link}}</p>
<p class="details"><cite>{{outlet}}</cite>{{#byline}}, {{byline}}{{/byline}}{{#published}}, <time datetime="{{iso}}">{{text}}</time>{{/published}}{{#updated}}, updated <time datetime="{{iso}}">{{text}}</time>{{/updated}}</p>
{{#credit}}
<p class="details trailer">{{credit}}</p>
{{/credit}}
<p class="backlinks">Gave {{blockCount}} {{#hasOneBlock}}paragraph{{/hasOneBlock}}{{^hasOneBlock}}paragraphs{{/hasOneBlock}} {{#backlinks}}<a href="{{url}}">{{letter}}</a> {{/backlinks}}</p>
</li>
{{/items}}
</ol>
</section>
{{/sources}}

"""#
    ),
    (
"partials/timeline.mustache",
#"""
{{#timeline}}
<section class="part timeline" id="_timeline" aria-labelledby="_timeline-heading">
<h2 id="_timeline-heading">Timeline</h2>
<p class="explanation">Sentences of the reports, in the order in which things happened, or are to happen.</p>
{{#strip}}
<svg class="strip" width="100%" height="64" role="img" aria-label="{{label}}, drawn by date. The list below tells them.">
<line x1="0" x2="100%" y1="30" y2="30"></line>
{{#earlier}}
<text class="earlier" x="0" y="12">← {{earlier}} earlier</text>
{{/earlier}}
{{#later}}
<text class="later" x="100%" y="12">{{later}} later →</text>
{{/later}}
{{#ticks}}
<line x1="{{x}}" x2="{{x}}" y1="30" y2="42"></line><text x="{{x}}" y="57">{{label}}</text>
{{/ticks}}
{{#spans}}
<rect x="{{x}}" y="27" width="{{width}}" height="6" rx="3"></rect>
{{/spans}}
{{#dots}}
<circle cx="{{x}}" cy="30" r="{{size}}"></circle>
{{/dots}}
</svg>
{{/strip}}
<ol>
{{#items}}
<li{{#continues}} class="continues"{{/continues}}>
<p class="when">{{#date}}{{#iso}}<time datetime="{{iso}}">{{text}}</time>{{/iso}}{{^iso}}{{text}}{{/iso}}{{/date}}</p>
<p class="what"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}</p>
<p class="cited">{{#citation}}{{>partials/citation}}{{/citation}}{{#alsoIn}} · also told by {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</p>
</li>
{{/items}}
</ol>
</section>
{{/timeline}}

"""#
    ),
    (
"people.mustache",
#"""
{{! The index of people: everybody in a who’s who, with the paragraphs that mention them. }}
{{<base}}
{{$head}}
<meta property="og:type" content="website">
{{/head}}
{{$main}}
<div class="plain index">
<header class="head">
<h1>{{title}}</h1>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
</header>
{{>partials/letters}}
{{#persons}}
<section class="listed" aria-labelledby="_persons">
<h2 id="_persons">People</h2>
<ul>
{{#items}}
{{>partials/listed-player}}
{{/items}}
</ul>
</section>
{{/persons}}
{{#organisations}}
<section class="listed" aria-labelledby="_organisations">
<h2 id="_organisations">Organisations</h2>
<ul>
{{#items}}
{{>partials/listed-player}}
{{/items}}
</ul>
</section>
{{/organisations}}
{{^persons}}
{{^organisations}}
<p>Nobody has been named yet.</p>
{{/organisations}}
{{/persons}}
{{>partials/index-pager}}
</div>
{{/main}}
{{/base}}

"""#
    ),
    (
"sources.mustache",
#"""
{{! The index of sources: every report, by outlet, with the paragraphs that it gave. }}
{{<base}}
{{$head}}
<meta property="og:type" content="website">
{{/head}}
{{$main}}
<div class="plain index">
<header class="head">
<h1>{{title}}</h1>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
</header>
{{>partials/letters}}
{{#outlets}}
{{#items}}
<section class="listed" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{name}}</h2>
{{#stories}}
{{#items}}
<h3><a href="{{url}}">{{title}}</a></h3>
{{#sources}}
<ul>
{{#items}}
<li>
<p class="headline">{{#link}}<a href="{{link}}">{{headline}}</a>{{/link}}{{^link}}{{headline}}{{/link}}</p>
{{#byline}}
<p class="details">{{byline}}</p>
{{/byline}}
<p class="details">{{#published}}<time datetime="{{iso}}">{{text}}</time> · {{/published}}{{>partials/mentions}}</p>
</li>
{{/items}}
</ul>
{{/sources}}
{{/items}}
{{/stories}}
</section>
{{/items}}
{{/outlets}}
{{^outlets}}
<p>No report has been cited yet.</p>
{{/outlets}}
{{>partials/index-pager}}
</div>
{{/main}}
{{/base}}

"""#
    ),
    (
"story.mustache",
#"""
{{! An explainer: head, contents, in brief, sections, the parts drawn out of them, sources. }}
{{<base}}
{{$head}}
<meta property="og:type" content="article">
{{#published}}
<meta property="article:published_time" content="{{iso}}">
{{/published}}
{{#updated}}
<meta property="article:modified_time" content="{{iso}}">
{{/updated}}
{{#kicker}}
{{#subject}}
<meta property="article:section" content="{{subject}}">
{{/subject}}
{{/kicker}}
{{#tags}}
{{#items}}
<meta property="article:tag" content="{{title}}">
{{/items}}
{{/tags}}
<link rel="alternate" type="application/json" title="This page for programs" href="{{dataURL}}">
<script type="application/ld+json">{{{structuredData}}}</script>
<script src="{{root}}assets/page.js" defer></script>
{{/head}}
{{$main}}
<article class="story"{{#site.usesPagefind}} data-pagefind-body{{/site.usesPagefind}}>
<header class="head">
{{>partials/kicker}}
<h1>{{title}}</h1>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
{{#byline}}
<p class="byline">By {{byline}}</p>
{{/byline}}
<p class="dates">{{#updated}}Last updated <time datetime="{{iso}}">{{text}}</time> · {{/updated}}{{#published}}First published <time datetime="{{iso}}">{{text}}</time> · {{/published}}{{#readingMinutes}}{{readingMinutes}}-minute read · {{/readingMinutes}}{{#sources}}<a href="#_sources">{{>partials/source-count}}</a>{{/sources}}{{^sources}}{{>partials/source-count}}{{/sources}}</p>
</header>
{{#contents}}
<nav class="contents" aria-labelledby="_contents">
<h2 id="_contents">On this page</h2>
<ol>
{{#items}}
<li><a href="{{url}}">{{title}}</a></li>
{{/items}}
{{#timeline}}
<li class="part"><a href="#_timeline">Timeline</a></li>
{{/timeline}}
{{#people}}
<li class="part"><a href="#_people">Who’s who</a></li>
{{/people}}
{{#figures}}
<li class="part"><a href="#_figures">Key figures</a></li>
{{/figures}}
{{#quotes}}
<li class="part"><a href="#_quotes">Key quotes</a></li>
{{/quotes}}
{{#questions}}
<li class="part"><a href="#_questions">Open questions</a></li>
{{/questions}}
{{#sources}}
<li class="part"><a href="#_sources">Sources</a></li>
{{/sources}}
</ol>
</nav>
{{/contents}}
<div class="text">
{{>partials/brief}}
{{#introduction}}
<div class="prose">
{{{introduction}}}
</div>
{{/introduction}}
{{#sections}}
{{#title}}
<section class="section" id="{{id}}" aria-labelledby="{{id}}/heading">
<h2 id="{{id}}/heading">{{title}}</h2>
{{/title}}
{{^title}}
<section class="section lead" id="{{id}}" aria-label="The story in short">
{{/title}}
{{#items}}
{{#block}}
{{>partials/block}}
{{/block}}
{{#note}}
{{>partials/note}}
{{/note}}
{{#pull}}
{{>partials/pull}}
{{/pull}}
{{/items}}
</section>
{{/sections}}
{{^sections}}
<p>No report has been placed on this page yet.</p>
{{/sections}}
{{>partials/timeline}}
{{>partials/people}}
{{>partials/figures}}
{{>partials/quotes}}
{{>partials/questions}}
{{>partials/sources}}
{{#tags}}
<p class="tags more">More on {{#items}}<a href="{{url}}">{{title}}</a> {{/items}}</p>
{{/tags}}
</div>
</article>
{{/main}}
{{/base}}

"""#
    ),
    (
"tags.mustache",
#"""
{{! All subjects, each with how many pages are about it. }}
{{<base}}
{{$head}}
<meta property="og:type" content="website">
{{/head}}
{{$main}}
<div class="plain">
<header class="head">
<h1>{{title}}</h1>
</header>
{{#tags}}
<ul class="subjects">
{{#items}}
<li><a href="{{url}}">{{title}}</a> <span class="count">{{count}}</span></li>
{{/items}}
</ul>
{{/tags}}
</div>
{{/main}}
{{/base}}

"""#
    ),
  ]
}
