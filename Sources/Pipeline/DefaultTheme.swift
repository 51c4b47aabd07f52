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
<p class="standfirst">{{strings.missing-text}}</p>
</header>
<div class="text">
<div class="prose">
<p><a href="{{site.url}}">{{strings.missing-link}}</a></p>
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
"assets/lists.css",
#"""
/* What style.css lacks for pages that are no stories: the front, lists, plain pages, indexes. */

/* The front */

.nameplate .inner {
  justify-content: center;
  padding-block: clamp(1.6rem, 4vw, 3rem) 0;
  text-align: center;
}

.nameplate h1,
.nameplate .standfirst {
  flex-basis: 100%;
  max-width: none;
  margin: 0;
}

.nameplate h1 {
  font-size: clamp(2.3rem, 1.4rem + 4.4vw, 4.2rem);
  line-height: 1.05;
}

.nameplate .standfirst {
  margin-bottom: clamp(0.8rem, 3vw, 1.6rem);
  font-size: 1.1rem;
  text-wrap: balance;
}

.nameplate nav {
  flex-basis: 100%;
  padding-block: 0.5rem;
  border-top: 1px solid var(--rule);
}

.nameplate nav ul {
  justify-content: center;
}

.nameplate .search {
  order: 1;
  padding-bottom: 0.8rem;
}

.nameplate #_results {
  inset-inline: -50vw;
  margin-inline: auto;
}

.stories {
  display: grid;
  gap: 0 3.5rem;
  margin: 0;
  padding: 1.2rem 0 0;
}

.teaser {
  padding-block: 1.5rem 1.9rem;
  border-top: 1px solid var(--rule);
}

.teaser:first-child,
.nameplate + main .entry:first-child {
  border-top: 0;
}

.teaser h2 {
  font-size: 1.5rem;
}

:is(.teaser, .entry) h2 a,
.kicker a,
.neighbours a {
  text-decoration-color: transparent;
}

:is(.teaser, .entry) h2 a:hover,
.kicker a:hover,
.neighbours a:hover {
  text-decoration-color: currentcolor;
}

:is(.teaser, .entry) :is(.kicker, .standfirst, .dates) {
  margin: 0.5rem 0;
}

:is(.teaser, .entry) .standfirst {
  font-size: 1.1rem;
  line-height: 1.5;
}

:is(.teaser, .entry) .dates {
  margin-bottom: 0;
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

/* What came last to a story */

.change {
  margin: 0.7rem 0 0;
  padding-inline: 0.8rem 0;
  border-inline-start: 3px solid var(--c, var(--rule));
  font: 0.95rem/1.45 var(--sans);
}

.change .label {
  display: block;
  color: var(--quiet);
  font-weight: 600;
}

.change .outlet,
.change .when {
  color: var(--quiet);
}

/* Lists of pages */

.entries {
  margin: 0;
  padding: 0;
}

.entries,
.pager,
.neighbours,
.folders,
.opening {
  max-width: var(--measure);
}

.nameplate + main :is(.entries, .pager, .folders),
.opening {
  margin-inline: auto;
}

.opening {
  padding-top: 2rem;
}

.opening h2 {
  margin-bottom: 0.6em;
}

.entry {
  padding-block: 1.15rem 1.25rem;
  border-top: 1px solid var(--rule);
}

.entry h2 {
  font-size: 1.3rem;
}

.text + .folders,
.text + .entries,
.folders + .entries {
  margin-top: 2rem;
}

.folders,
.subjects,
.pager,
.letters {
  font: 0.95rem/1.5 var(--sans);
}

.subjects {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.4rem;
  max-width: 46rem;
  margin: 0;
  padding: 0;
}

.folders a,
.subjects a,
.pager a {
  padding-block: 0.3rem;
}

.count,
.pager span {
  color: var(--quiet);
}

.pager,
.neighbours {
  padding-top: 1.1rem;
  border-top: 1px solid var(--rule);
}

.pager {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 1.6rem;
}

.pager a {
  font-weight: 600;
}

.pager .newer::before {
  content: "← ";
}

.pager .older::after {
  content: " →";
}

[dir="rtl"] .newer::before {
  content: "→ ";
}

[dir="rtl"] .older::after {
  content: " ←";
}

/* Plain pages */

.head .tags {
  margin-top: 1.1rem;
}

.contents ol ol {
  padding-inline: 1.1em 0;
  color: var(--quiet);
}

.neighbours {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
  gap: 1rem 2.5rem;
  margin-top: 3rem;
  line-height: 1.35;
}

.neighbours a {
  padding-block: 0.2rem;
  font-weight: 700;
}

.neighbours .after {
  text-align: end;
}

.neighbours span {
  display: block;
  color: var(--quiet);
  font: 0.85rem/1.5 var(--sans);
}

/* Indexes of sources and of people */

.letters ul {
  gap: 0.3rem;
  margin-bottom: 1.6rem;
}

.letters a {
  display: block;
  min-width: 1.9rem;
  padding: 0.2rem 0.5rem;
  border: 1px solid var(--rule);
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
  margin-bottom: 0.6rem;
  padding-top: 0.5rem;
  border-top: 3px solid;
  font-size: 1.4rem;
}

.listed h3 {
  margin: 1.1rem 0 0.2rem;
  font: 600 0.95rem/1.4 var(--sans);
}

.listed ul,
.listed p {
  margin: 0;
  padding: 0;
}

.listed > ul > li {
  padding-block: 0.7rem;
}

.listed > ul > li + li {
  border-top: 1px solid var(--rule);
}

.listed :target {
  background: var(--mark);
  box-shadow: 0 0 0 0.45rem var(--mark);
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

.backlinks a {
  display: inline-block;
  min-width: 1.5rem;
  line-height: 1.5rem;
  text-align: center;
}

@media print {
  .backlinks {
    display: none;
  }
}

"""#
    ),
    (
"assets/page.js",
#"""
// What a story's page does beyond being read: a source is shown at its number, the address of a
// paragraph is copied, the contents follow the reader. Without it all of this is there as links.
(() => {
  const [go, copy, copied] = document.currentScript.title.split('|'),
    pick = css => [...document.querySelectorAll(css)],
    find = id => document.getElementById(id),
    target = link => find(decodeURIComponent(link.hash.slice(1))),
    make = (name, traits, ...inner) => {
    const node = Object.assign(document.createElement(name), traits);
    node.append(...inner);
    return node;
  };

  // Letters lead to paragraphs: say of which section.
  for (const link of pick('.people small a,.sources small a')) {
    const heading = target(link).closest('.text>*').querySelector('h2');
    if (heading) link.ariaLabel = link.text + ': ' + heading.innerText;
  }

  // A link that ends in the number of a source opens a card with what the list says of it.
  const source = link => find('_' + link.text.match(/\[(\d+)]$/)?.[1]),
    links = pick('.text :is(small,td,.people p) a').filter(source),
    card = make('div', { className: 'card', role: 'dialog', popover: 'auto', tabIndex: -1 });
  let opener, toggled = 0;

  const open = link => {
    // The press that closed the card must not open it again.
    if (opener == link && Date.now() - toggled < 300) return;
    opener = link;
    const item = source(link), block = target(link), box = link.getBoundingClientRect();
    card.ariaLabel = link.ariaLabel || link.text;
    card.replaceChildren(...item.cloneNode(true).children);
    card.lastChild.remove();
    if (block != item) card.append(
      make('blockquote', {}, block.firstElementChild.cloneNode(true)),
      make('a', { href: link.hash }, go));
    link.after(card);
    link.focus();
    card.showPopover();
    card.style.left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 24)) + 'px';
    card.style.top = box.bottom + scrollY + 6 + 'px';
    card.focus();
  };

  const press = event => {
    const link = event.target.closest('a');
    if (card.contains(link)) card.hidePopover();
    else if (links.includes(link)) {
      event.preventDefault();
      open(link);
    }
  };

  if (card.showPopover) {
    for (const link of links) {
      Object.assign(link, { role: 'button', ariaHasPopup: 'dialog', ariaExpanded: false });
      link.onkeydown = event => event.key != ' ' || press(event);
      if (target(link) == source(link)) link.ariaLabel = link.text + ' ' + source(link).children[0].innerText;
    }
    document.onclick = press;
    card.onbeforetoggle = event => {
      opener.ariaExpanded = event.newState == 'open';
      toggled = Date.now();
    };
    card.onfocusout = ({ relatedTarget }) => {
      if (relatedTarget && !card.contains(relatedTarget)) card.hidePopover();
    };
  }

  // Every paragraph and note has an address to copy.
  const said = make('p', { className: 'said', role: 'status' });
  document.body.append(said);
  for (const block of pick('.block,.note')) {
    const link = make('a', { className: 'permalink', href: '#' + block.id, ariaLabel: copy }, '#');
    (block.querySelector('small') || block).append(link);
    link.onclick = () => navigator.clipboard?.writeText(link.href).then(() => {
      said.textContent = copied;
      setTimeout(() => said.textContent = '', 2000);
    }, () => {});
  }

  // The contents show where the reader is.
  const ways = pick('.contents a'), watcher = new IntersectionObserver(seen => {
    for (const { target: section, isIntersecting } of seen) if (isIntersecting)
      for (const way of ways) way.ariaCurrent = target(way) == section || null;
  }, { rootMargin: '-30% 0px -70%' });
  for (const section of pick('.text>section')) watcher.observe(section);
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
const words = script.title.split('|');
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
 status.textContent = pagefind ? words[0] + ' ' + found.results.length : words[4];
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
// The search of the site. Its data are scripts, so that it works from a disk; there, where no page may read
// another one, a paragraph that it finds is named by its section and not shown.
(() => {
const script = document.currentScript, form = script.previousElementSibling;
const [, field, status, list] = form.children, root = script.src.slice(0, -16),
 [results, story, page, people] = script.title.split('|');

// What is loaded calls this with its name.
const parts = {}, pages = {}, folds = {__proto__: null};
window.explainerSearch = (name, data) => parts[name] = data;
const load = name => parts[name] ??= new Promise(done => form.append(Object.assign(
 document.createElement('script'), {src: root + 'search/' + name + '.js', onload: () => done(parts[name])})));

// Words are compared as the index has them: small letters without accents.
const odd = {ß:'ss',æ:'ae',œ:'oe',ø:'o',đ:'d',ı:'i',ł:'l'};
const fold = text => folds[text] ??= text.toLowerCase()
 .replace(/[ß-ſḀ-ỿ]/g, c => odd[c] || c.normalize('NFD')[0])
 .replace(/\p{Mn}/gu, '').match(/[\p{L}\p{N}]+/gu) || [];
const has = (text, words) => words.every(word => fold(text).some(one => one.startsWith(word))),
 slug = title => fold(title).join('-');

// The numbers of the paragraphs that have a word with this beginning.
const places = async (start, firsts) => {
 const found = new Set();
 for (const part in firsts) {
  if (firsts[part] > start + '\uffff' || firsts[+part + 1] < start) continue;
  const [words, lists] = await load('w' + part), rows = lists.match(/[^A-Z-]*[A-Z-]/g);
  let word = '';
  for (const rest of words.match(/[A-Z][^A-Z]*/g)) {
   word = word.slice(0, rest.charCodeAt() - 65) + rest.slice(1);
   const steps = rows.shift().match(/\d*[a-z]/gi);
   let at = -1;
   if (word.startsWith(start))
    for (const step of steps || []) found.add(at += (parseInt(step) | 0) * 26 + parseInt(step.slice(-1), 36) - 9);
   if (word == start && !steps) return;
  }
 }
 return found;
};

const search = async (words, [stories, others, names, firsts]) => {
 const sets = await Promise.all(words.map(word => places(word.slice(0, 7), firsts)));
 const hits = [[], [], [], []];
 words = words.filter((word, i) => sets[i]);
 const add = (rank, ...hit) => has(hit[0], words) && hits[rank].push(hit);
 let at = 0;
 for (const [title, url, sections] of stories) {
  add(0, title, url, story);
  for (const [name, count, id] of sections) {
   add(1, name, url + '#' + (id || slug(name)), title);
   for (const end = at + count; at < end; at++)
    if (sets.every(set => !set || set.has(at))) hits[3].push(['', url, name ? name + ' · ' + title : title, at]);
  }
 }
 for (const one of others) add(0, ...one, page);
 for (const [name, url] of names) add(2, name, 'people/' + (url || 'index.html#' + slug(name)), people);
 return words[0] ? hits.flat() : [];
};

// Leads to a paragraph, and shows its words around the first that was looked for.
const fill = async (link, words, n) => {
 const url = link.href, id = (await load('b' + (n >> 14))).substr(n % 16384 * 10, 10);
 link.hash = id;
 if (link.protocol == 'file:') return;
 const html = await (pages[url] ??= fetch(url).then(page => page.text()));
 const text = new DOMParser().parseFromString(html, 'text/html').getElementById(id).firstElementChild.textContent.split(/\s+/);
 const first = Math.max(0, text.findIndex(word => words.some(start => has(word, [start]))) - 7);
 link.firstChild.textContent = (first ? '… ' : '') + text.slice(first, first + 24).join(' ');
};

const show = async () => {
 const index = await load('index'), typed = field.value;
 const words = fold(typed).filter(word => word[1] || word > '~'), hits = await search(words, index);
 if (typed != field.value) return;
 list.hidden = !words[0];
 list.textContent = '';
 status.textContent = results + ' ' + hits.length;
 for (const [title, url, about, place] of hits.slice(0, 30)) {
  list.insertAdjacentHTML('beforeend', '<li dir=auto><a><b></b><span></span></a>');
  const link = list.lastChild.firstChild;
  link.href = root + url;
  link.firstChild.textContent = title || '¶';
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
/* The style of every page; pages that are no stories add lists.css. No scripts, no web fonts, nothing
   inline. Colours and faces are named here, once; change them to make the theme yours. On the site it
   stands without comments and spare white space. */

:root {
  color-scheme: light dark;

  --serif: Charter, "Iowan Old Style", "Sitka Text", Georgia, serif;
  --sans: system-ui, sans-serif;

  --paper: #fdfcf9;
  --raised: #f5f2eb;
  --ink: #1c1a17;
  --quiet: #5d5850;
  --rule: #dcd7cc;
  --mark: #fbeec2;

  /* The accent, and with it the colours of sections and of kinds of notes. */
  --accent: #9c1f1b;
  --blue: #2b5c88;
  --ochre: #835600;
  --green: #2d6535;
  --purple: #6d3f8a;
  --teal: #12666e;
  --brown: #7b4b30;

  /* About 66 characters a line. */
  --measure: 39.5rem;
  --gap: 1.35rem;
  --line: 1px solid var(--rule);
}

@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151618;
    --raised: #1f2124;
    --ink: #e7e3db;
    --quiet: #a9a398;
    --rule: #37393d;
    --mark: #40370f;
    --accent: #f2918a;
    --blue: #92bbe0;
    --ochre: #e2b569;
    --green: #93cb9b;
    --purple: #cfaae6;
    --teal: #7fccd3;
    --brown: #d8ab8e;
  }
}

@media (prefers-contrast: more) {
  :root {
    --quiet: var(--ink);
    --rule: var(--ink);
  }
}

.c1 { --c: var(--blue); }
.c2 { --c: var(--ochre); }
.c3 { --c: var(--green); }
.c4 { --c: var(--purple); }
.c5 { --c: var(--teal); }
.c6 { --c: var(--brown); }
.c7 { --c: var(--accent); }

* {
  box-sizing: border-box;
}

html {
  -webkit-text-size-adjust: 100%;
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
h3 {
  margin: 0;
  line-height: 1.2;
  text-wrap: balance;
}

h1 {
  max-width: 19em;
  font-size: clamp(2rem, 1.35rem + 2.9vw, 3.2rem);
  line-height: 1.1;
}

cite {
  font-style: normal;
}

img,
svg {
  max-width: 100%;
  height: auto;
}

small,
figcaption,
.byline,
.dates,
.explanation {
  color: var(--quiet);
  font: 0.85rem/1.45 var(--sans);
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
}

main:focus,
.card:focus {
  outline: 0;
}

.skip {
  position: absolute;
  top: -9rem;
  z-index: 1;
  padding: 0.6rem 1rem;
  background: var(--paper);
}

.skip:focus {
  top: 0;
}

/* Masthead and foot */

.inner,
main {
  max-width: 75rem;
  margin-inline: auto;
  padding-inline: clamp(1.15rem, 4vw, 2.5rem);
}

.masthead {
  border-top: 5px solid;
  border-bottom: var(--line);
}

.masthead .inner,
nav ul,
.tags {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.4rem 1.4rem;
}

.masthead .inner {
  padding-block: 0.3rem;
}

ol,
ul {
  list-style: none;
}

.masthead nav,
.search,
.foot {
  font: 0.9rem/1.6 var(--sans);
}

.masthead .name {
  margin: 0;
  margin-inline-end: auto;
  font-weight: 700;
  font-size: 1.2rem;
}

.masthead a,
.contents a {
  display: block;
  padding-block: 0.3rem;
}

:where(.masthead, .contents, .block > small) a:not(:hover) {
  text-decoration: none;
}

.masthead [aria-current] {
  text-decoration: underline;
}

.foot {
  margin-top: 5rem;
  padding-block: 0.6rem 1.6rem;
  border-top: var(--line);
  color: var(--quiet);
}

.foot p {
  margin: 0.6rem 0;
}

.foot a {
  margin: 0 0.5rem;
}

/* The search: its results lie over the page, so that nothing moves. */

.search {
  position: relative;
}

.search input {
  width: 11rem;
  margin: 0 0.4rem;
  padding: 0.2rem 0.5rem;
  border: 1px solid;
  background: none;
  font: inherit;
}

/* Heard, not seen: how many results there are. */
#_found {
  position: absolute;
  scale: 0;
}

#_results {
  position: absolute;
  top: 2.4rem;
  inset-inline-end: 0;
  z-index: 2;
  width: min(34rem, 100vw - 2.3rem);
}

#_results,
.card {
  overflow: auto;
  max-height: 70vh;
  margin: 0;
  padding: 0.7rem 1.1rem;
  border: 1px solid var(--quiet);
  border-top: 3px solid var(--accent);
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 0.4rem 1.6rem rgb(0 0 0 / 25%);
}

#_results:empty::before {
  content: "0";
}

#_results span {
  display: block;
  color: var(--quiet);
}

#_results .words b {
  font-weight: 400;
}

/* The head of a page */

.head {
  padding-block: clamp(2rem, 5vw, 3.75rem) 1.6rem;
}

.kicker {
  display: flex;
  align-items: center;
  gap: 0.9rem;
  margin: 0 0 0.7rem;
}

.subject::first-letter {
  text-transform: uppercase;
}

.status,
.tags a,
.figures span {
  padding: 0.1em 0.7em 0.14em;
  border: 1px solid;
  border-radius: 2em;
  white-space: nowrap;
}

.developing::before {
  content: "● ";
}

.standfirst {
  max-width: 36em;
  margin: 1rem 0 0;
  color: var(--quiet);
  font-size: clamp(1.2rem, 1.1rem + 0.5vw, 1.4rem);
  line-height: 1.42;
}

.byline,
.dates {
  margin: 1.3rem 0 0;
  font-size: 0.95rem;
}

.byline {
  color: var(--ink);
  font-weight: 600;
}

.byline + .dates {
  margin-top: 0.15rem;
}

/* Contents: sections, then the parts drawn out of them */

.contents {
  margin-bottom: 2.2rem;
  padding-block: 0.9rem;
  border-block: var(--line);
  font: 0.95rem/1.35 var(--sans);
}

.contents h2 {
  margin-bottom: 0.35rem;
  font: 600 0.85rem/1.4 var(--sans);
}

.contents h2,
.contents [href^="#_"],
.settled,
.closed,
.sources p {
  color: var(--quiet);
}

/* Text: the editors' Markdown and the reports' paragraphs */

.text {
  font-size: clamp(1.125rem, 1.07rem + 0.25vw, 1.22rem);
}

.prose,
.brief,
.note,
.pull,
.block > *,
.part > :not(h2, table),
.lead {
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
.text > section > h2 {
  margin: 2.2em 0 0.7em;
  font-size: 1.45em;
}

.prose :is(h3, h4, h5, h6) {
  margin: 1.8em 0 0.5em;
  font-size: 1.12em;
}

:is(.prose, .block, .card) blockquote {
  margin: 1em 0;
  padding: 0 1em;
  border-inline-start: 3px solid var(--rule);
}

.text :is(ul, ol) {
  padding: 0 1.4em;
}

:is(.block, .prose, .brief) ul {
  list-style: disc;
}

:is(.block, .prose, .sources) ol {
  list-style: decimal;
}

.text li + li {
  margin-top: 0.35em;
}

hr {
  width: 5em;
  border: 0;
  border-top: 1px solid;
}

code {
  font-size: 0.88em;
}

pre {
  overflow-x: auto;
  padding: 0.8em 1em;
  background: var(--raised);
}

.text table {
  display: block;
  overflow-x: auto;
  border-collapse: collapse;
  font: 0.9em/1.45 var(--sans);
}

.text :is(th, td) {
  padding: 0.45em 0;
  padding-inline-end: 0.8em;
  border-bottom: var(--line);
  text-align: start;
  vertical-align: top;
}

sup {
  font: 0.7em/0 var(--sans);
}

.footnotes {
  margin-top: 1em;
  border-top: var(--line);
  color: var(--quiet);
  font: 0.85rem/1.5 var(--sans);
}

/* The story in short */

.brief {
  margin-bottom: 2rem;
  padding: 1em 1.25em;
  border-top: 3px solid var(--accent);
  background: var(--raised);
  line-height: 1.5;
}

.text > .brief h2 {
  margin: 0;
  padding: 0;
  border: 0;
  font: 700 1rem/1.4 var(--sans);
}

.brief ul {
  margin: 0.4em 0 0;
  padding: 0 1.1em;
}

.brief li + li {
  margin-top: 0.5em;
}

.brief ::marker {
  color: var(--accent);
}

/* Sections, each with its colour, which its events have in pictures */

.text > section > h2 {
  padding-top: 0.55em;
  border-top: 3px solid var(--c, var(--ink));
}

.prose + .lead {
  margin-top: 1.6rem;
  padding-top: 1.3rem;
  border-top: var(--line);
}

/* A paragraph and whose words it is */

.block {
  margin-bottom: var(--gap);
}

.block > small {
  display: block;
  position: relative;
  margin-top: 0.3em;
  padding-inline: 0 1.8em;
}

.block > small::before {
  content: "— ";
}

/* As large as a finger needs it; the script puts the last one there, and nothing moves. */
.text small a,
.people p a {
  padding-block: 0.4em;
}

.text .permalink {
  position: absolute;
  top: 0;
  inset-inline-end: 0;
  padding: 0 0.5rem;
  color: var(--quiet);
  font: 0.85rem/1.6 var(--sans);
  text-decoration: none;
}

.said {
  position: fixed;
  bottom: 1rem;
  margin: 0 1rem;
  background: var(--ink);
  color: var(--paper);
  font: 0.9rem/2.5 var(--sans);
}

/* What the list of sources says, opened at a number */

.card {
  position: absolute;
  inset: auto;
  width: min(23rem, 100vw - 1rem);
  text-align: start;
  white-space: normal;
}

.card p {
  margin: 0.25em 0;
}

.card :is(b, blockquote) {
  font-family: var(--serif);
  font-size: 1rem;
}

.text .card a {
  margin-inline: 0 1em;
  padding: 0;
  text-decoration: underline var(--accent);
}

/* The editors' own words */

.note {
  --c: var(--blue);

  position: relative;
  margin: 1.8em 0;
  padding: 0.9em 1.1em 1em;
  border-inline-start: 4px solid var(--c);
  background: var(--raised);
  font-size: 0.94em;
}

.definition { --c: var(--teal); }
.update { --c: var(--green); }
.question { --c: var(--ochre); }

.correction,
.disagreement,
.kicker {
  --c: var(--accent);
}

.note p {
  margin: 0 0 0.3em;
}

.label,
.kicker,
.questions small b,
.figures span {
  color: var(--c);
  font: 700 0.85rem/1.4 var(--sans);
}

.label time {
  margin: 0 0.4em;
  color: var(--quiet);
  font-weight: 400;
}

.title {
  font-weight: 700;
  font-size: 1.1em;
  line-height: 1.3;
}

.note .permalink {
  top: 0.9em;
  inset-inline-end: 0.9em;
}

.pull {
  margin: 1.8em 0;
  padding-block: 0.9em;
  border-block: var(--line);
}

.pull blockquote {
  margin: 0 0 0.3em;
  font-size: clamp(1.35em, 1.2em + 0.6vw, 1.6em);
  line-height: 1.3;
  text-wrap: balance;
}

/* What is drawn out of the sections: lists of small things with their sources */

nav :is(ol, ul),
.part ul,
.part > ol {
  margin: 0;
  padding: 0;
}

.part p,
.part b {
  display: block;
  margin: 0;
}

.part :is(li, th) small {
  display: block;
  margin-top: 0.2em;
}

.part small :is(p, b),
.part p > b {
  display: inline;
}

:is(.part, .brief) :is(small, td, p) a {
  text-decoration-color: var(--rule);
}

.part .explanation {
  margin-bottom: 1.2em;
}

.part h3 {
  margin: 1.6em 0 0.7em;
  font: 600 1rem/1.4 var(--sans);
}

.text .part li {
  margin: 0;
  padding: 0.8em 0;
  border-top: var(--line);
}

.text .part li:first-child {
  border-top: 0;
}

/* When it happened: a picture in percentages, so that letters keep their size; then a line with a dot at
   each event */

.strip {
  width: 100%;
  height: 80px;
  margin-bottom: 1.2rem;
  overflow: visible;
}

svg {
  display: block;
  direction: ltr;
  fill: var(--quiet);
  font: 0.8rem var(--sans);
}

.strip line {
  stroke: var(--rule);
  stroke-width: 2;
}

.strip text {
  text-anchor: middle;
}

.strip [x="0"] {
  text-anchor: start;
}

.strip [x="100%"] {
  text-anchor: end;
}

.strip [class] {
  fill: var(--c, var(--ink));
}

.text .timeline li {
  position: relative;
  margin-inline: 0.3em 0;
  padding: 0 1.4em 1.3em;
  border: 0;
  border-inline-start: 2px solid var(--rule);
}

.timeline time,
.timeline li > b {
  font: 700 0.95rem/1.6 var(--sans);
}

.timeline li::before {
  content: "";
  position: absolute;
  top: 0.4em;
  inset-inline-start: calc(-0.325em - 1px);
  width: 0.65em;
  height: 0.65em;
  border-radius: 50%;
  background: var(--accent);
  box-shadow: 0 0 0 3px var(--paper);
}

/* The date is seen once for all events of a day, but heard with each. */
.timeline .continues::before {
  content: none;
}

.timeline .continues > :is(time, b) {
  position: absolute;
  clip-path: inset(50%);
}

/* Who's who */

.text .people ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
  gap: 0.9rem;
  max-width: none;
}

.text .people li:nth-child(n) {
  display: flex;
  flex-direction: column;
  padding: 0.75em 1em;
  border: var(--line);
  border-top: 3px solid var(--blue);
}

.people li small {
  margin-top: auto;
  padding-top: 0.4em;
}

.people small a,
.sources small a {
  display: inline-block;
  min-width: 1.4rem;
  padding-block: 0.1em;
  text-align: center;
}

/* Key figures */

.text .figures table {
  display: table;
  width: 100%;
  max-width: 46rem;
  margin-bottom: 1.5rem;
  font-size: 0.95rem;
}

.figures thead {
  color: var(--quiet);
  font-size: 0.8rem;
}

.figures [colspan] {
  padding-top: 1.6em;
  font-size: 1.1em;
}

.figures span {
  margin: 0 0.4em;
}

.figures td:last-child {
  white-space: nowrap;
}

.figures li b {
  font-size: 1.25em;
}

/* Quotations, open questions, sources */

.quotes blockquote {
  margin: 0 0 0.3em;
  font-size: 1.08em;
}

.questions {
  --c: var(--ochre);
}

.text .sources ol {
  padding-inline: 2em 0;
}

.sources ::marker {
  color: var(--quiet);
  font: 600 0.95rem var(--sans);
}

.sources :target {
  background: var(--mark);
}

.people p,
.quotes p,
.sources p,
.card {
  font: 0.9rem/1.7 var(--sans);
}

/* Which outlet gave how much: the more, the darker */

.part figure {
  margin: 0 0 1.5em;
}

.heat {
  margin-top: 0.8em;
}

.heat path {
  stroke: var(--blue);
  stroke-width: 0.9;
}

.s1 { opacity: 0.2; }
.s2 { opacity: 0.4; }
.s3 { opacity: 0.65; }

.tags {
  margin: 2.6rem 0 0;
  font: 0.85rem/1.4 var(--sans);
}

.tags a {
  margin-inline: 0 -0.8rem;
  border-color: var(--rule);
  text-decoration: none;
}

/* Phones: a row of figures becomes a figure with a line of who, where and when below it. */

@media screen and (width < 46rem) {
  .figures thead {
    position: absolute;
    clip-path: inset(50%);
  }

  .text .figures :is(table, tbody, tr, th) {
    display: block;
  }

  .text .figures :is(th, td) {
    padding-bottom: 0;
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

/* Tablets: one centred column. */

@media screen and (46rem <= width < 68rem) {
  .story,
  .plain {
    max-width: 40rem;
    margin-inline: auto;
  }

  .contents > ol {
    columns: 2;
  }
}

/* Wide screens: contents beside the text, credits in the margin. */

@media screen and (width >= 68rem) {
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

  .contents {
    position: sticky;
    top: 1.5rem;
    grid-area: 1 / 1 / 3;
    align-self: start;
    overflow: auto;
    max-height: calc(100vh - 3rem);
    margin-top: clamp(2rem, 5vw, 3.75rem);
    border-bottom: 0;
  }

  .contents a {
    padding-inline: 0.8rem;
    border-inline-start: 2px solid var(--rule);
  }

  .contents [aria-current] {
    border-color: var(--accent);
    color: var(--accent);
  }

  .lead {
    max-width: none;
  }

  .block {
    display: grid;
    grid-template-columns: minmax(0, var(--measure)) 11rem;
    column-gap: 2.2rem;
  }

  .block > * {
    grid-column: 1;
    min-width: 0;
  }

  /* The line down the margin joins the paragraphs of one report. */
  .block > small {
    grid-area: 1 / 2 / 9;
    margin-top: 0.3rem;
    padding: 0 0.9rem;
    border-inline-start: var(--line);
  }

  .block > small:not(:has(cite)) {
    margin-top: calc(0px - var(--gap));
    padding-top: calc(0.3rem + var(--gap));
  }

  .block > small::before {
    content: none;
  }

  .block > small .permalink {
    inset-inline-end: -1.7rem;
  }

  .block > small:not(:has(cite)) .permalink {
    top: calc(0.2rem + var(--gap));
  }

  cite,
  .block > small span {
    display: block;
  }

  cite {
    color: var(--ink);
    font-weight: 600;
  }
}

@media (width >= 68rem) and (hover: hover) {
  :is(.block, .note):not(:hover) .permalink:not(:focus) {
    opacity: 0;
  }
}

@media (scripting: none) {
  .search {
    display: none;
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
    --accent: #000;
    font-size: 9.5pt;
  }

  @page {
    margin: 18mm 20mm;
  }

  .inner,
  main {
    padding-inline: 0;
  }

  .skip,
  nav,
  .search,
  .ways,
  .permalink,
  .card,
  .said,
  .related,
  .people small,
  .sources small a {
    display: none;
  }

  h1 {
    font-size: 24pt;
  }

  .text {
    font-size: 10.5pt;
  }

  h2,
  h3,
  .label,
  .title {
    break-after: avoid;
  }

  small {
    break-before: avoid;
  }

  p {
    orphans: 3;
    widows: 3;
  }

  .brief,
  .note,
  .pull,
  svg,
  li,
  tr {
    break-inside: avoid;
  }

  :is(.sources, .prose) a[href^="http"]::after {
    content: " (" attr(href) ")";
    font-weight: 400;
    font-size: 0.85em;
  }
}

"""#
    ),
    (
"base.mustache",
#"""
{{! The frame of every page. A page fills in main, and may change head, masthead and foot. }}
<!doctype html>
<html lang="{{language}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:{{#site.showsForeignImages}} https: http:{{/site.showsForeignImages}}{{#site.isPortable}} file:{{/site.isPortable}}; style-src 'self'{{#site.isPortable}} file:{{/site.isPortable}}; script-src 'self'{{#site.usesPagefind}} 'wasm-unsafe-eval'{{/site.usesPagefind}}{{#site.isPortable}} file:{{/site.isPortable}}; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{documentTitle}}</title>
{{#description}}
<meta name="description" property="og:description" content="{{description}}">
{{/description}}
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
<meta property="og:url" content="{{canonical}}">
{{/canonical}}
{{#alternates}}
{{#items}}
<link rel="alternate" hreflang="{{tag}}" href="{{url}}">
{{/items}}
{{/alternates}}
<meta property="og:title" content="{{title}}">
<meta property="og:site_name" content="{{site.title}}">
<meta name="twitter:card" content="summary">
<link rel="icon" href="{{assets}}icon.svg" type="image/svg+xml">
{{#feed}}
<link rel="alternate" type="application/atom+xml" title="{{title}}" href="{{url}}">
{{/feed}}
{{^feed}}
{{#site.feedURL}}
<link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{site.feedURL}}">
{{/site.feedURL}}
{{/feed}}
<link rel="stylesheet" href="{{assets}}style.css">
{{$head}}
{{/head}}
</head>
<body>
<a class="skip" href="#_main">{{strings.skip}}</a>
{{$masthead}}
<header class="masthead">
<div class="inner">
<p class="name"><a{{#siteLang}} lang="{{tag}}" dir="{{direction}}"{{/siteLang}} href="{{site.url}}">{{site.title}}</a></p>
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
{{$foot}}
{{#site.description}}
<p{{#siteLang}} lang="{{tag}}" dir="{{direction}}"{{/siteLang}}>{{site.description}}</p>
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
<link rel="stylesheet" href="{{assets}}lists.css">
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
<li class="teaser"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>
<article>
{{>partials/kicker}}
<h2><a href="{{url}}">{{title}}</a></h2>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
{{>partials/change}}
<p class="dates">{{#date}}{{strings.updated}} <time datetime="{{iso}}">{{text}}</time> · {{/date}}{{>partials/source-count}}</p>
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
<p class="head">{{strings.nothing-yet}}</p>
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
<link rel="stylesheet" href="{{assets}}lists.css">
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
<p>{{strings.nothing-yet}}</p>
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
<link rel="stylesheet" href="{{assets}}lists.css">
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
{{>partials/taxonomies}}
</header>
{{#contents}}
<nav class="contents" aria-label="{{strings.contents}}">
<h2>{{strings.on-this-page}}</h2>
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
{{{related}}}
{{>partials/neighbours}}
</article>
{{/main}}
{{/base}}

"""#
    ),
    (
"partials/block.mustache",
#"""
<div class="block" id="{{anchor}}">
{{#lang}}<div lang="{{tag}}" dir="{{direction}}">{{/lang}}{{{html}}}{{#lang}}</div>{{/lang}}<small>{{#continues}}{{outlet}} {{/continues}}{{^continues}}<cite>{{outlet}}</cite> {{#date}}{{text}} {{/date}}{{/continues}}<a href="{{sourceURL}}">[{{number}}]</a>{{#copies}} <span>{{strings.also-carried-by}} {{#items}}{{outlet}} <a href="{{sourceURL}}">[{{number}}]</a>{{separator}}{{/items}}</span>{{/copies}}</small>
</div>

"""#
    ),
    (
"partials/brief.mustache",
#"""
{{#brief}}
<section class="brief" id="_brief">
<h2>{{strings.in-brief}}</h2>
<ul>
{{#items}}
<li>{{#lang}}<span lang="{{tag}}" dir="{{direction}}">{{/lang}}{{words}}{{#lang}}</span>{{/lang}} <small>{{#citation}}{{>partials/citation}}{{#date}}{{strings.comma}} {{text}}{{/date}}{{/citation}}</small></li>
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
<p class="change {{kind}}"><span class="label">{{label}}</span> {{#title}}{{title}}{{/title}}{{#outlet}}<span class="outlet">{{strings.comma}} {{outlet}}</span>{{/outlet}}{{#date}}<span class="when">{{strings.comma}} <time datetime="{{iso}}">{{text}}</time></span>{{/date}}</p>
{{/change}}

"""#
    ),
    (
"partials/citation.mustache",
#"""
{{! One link: the outlet and the number of its report, to the paragraph, where the number leads on to the report. }}
{{#url}}<a href="{{url}}">{{outlet}}{{#number}} [{{number}}]{{/number}}</a>{{/url}}{{^url}}{{#sourceURL}}<a href="{{sourceURL}}">{{outlet}} [{{number}}]</a>{{/sourceURL}}{{^sourceURL}}{{outlet}}{{/sourceURL}}{{/url}}{{separator}}
"""#
    ),
    (
"partials/coverage.mustache",
#"""
{{! Fields of 20: the darker, the more paragraphs. All of it stands in the label, too. }}
{{#coverage}}
<figure>
<figcaption>{{strings.coverage}}</figcaption>
<svg class="heat" viewBox="0 0 {{width}} {{height}}" width="{{width}}" role="img" aria-label="{{label}}">
<g transform="translate({{left}} {{top}})rotate(-90)">{{#outlets}}<text x="8" y="{{place}}">{{name}}</text>{{/outlets}}</g>
<g transform="translate(0 {{top}})">{{#rows}}<text y="{{place}}">{{name}}</text>{{/rows}}</g>
<g transform="translate({{left}} {{top}})scale(20)">{{#shades}}<path class="s{{shade}}" d="{{path}}"/>{{/shades}}</g>
</svg>
</figure>
{{/coverage}}

"""#
    ),
    (
"partials/entry.mustache",
#"""
<li class="entry"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>
<article>
{{>partials/kicker}}
<h2><a href="{{url}}">{{title}}</a></h2>
{{#description}}
<p class="standfirst">{{description}}</p>
{{/description}}
{{#isStory}}
<p class="dates">{{#date}}{{strings.updated}} <time datetime="{{iso}}">{{text}}</time> · {{/date}}{{>partials/source-count}}</p>
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
<section class="part figures" id="_figures">
<h2>{{strings.key-figures}}</h2>
<p class="explanation">{{strings.figures-about}}</p>
{{#groups}}
<table>
<thead>
<tr><th scope="col">{{strings.figure}}</th><th scope="col">{{strings.according-to}}</th><th scope="col">{{strings.reported-by}}</th><th scope="col">{{strings.date}}</th></tr>
</thead>
{{#items}}
<tbody>
<tr><th colspan="4" scope="rowgroup">{{#subject}}{{subject}} {{/subject}}{{#relation}}<span class="{{name}}">{{label}}</span>{{/relation}}</th></tr>
{{#items}}
<tr><th{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}} scope="row">{{words}}{{^subject}} <small>{{sentence}}</small>{{/subject}}</th><td>{{#speaker}}{{name}}{{/speaker}}{{^speaker}}{{strings.the-report}}{{/speaker}}</td><td>{{#citation}}{{>partials/citation}}{{/citation}}{{#alsoIn}}{{strings.comma}} {{strings.also}} {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</td><td>{{#date}}{{text}}{{/date}}{{^date}}{{strings.not-dated}}{{/date}}</td></tr>
{{/items}}
</tbody>
{{/items}}
</table>
{{/groups}}
{{#single}}
<ul>
{{#items}}
<li>
<b{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}</b>
<p{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{sentence}}</p>
<small>{{#speaker}}{{strings.according-to}} {{name}}{{#role}}{{strings.comma}} {{role}}{{/role}} · {{/speaker}}{{#citation}}{{>partials/citation}}{{/citation}}{{#date}}{{strings.comma}} {{text}}{{/date}}{{#alsoIn}} · {{strings.also-in}} {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</small>
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
<p class="ways">
{{#siteLang}}<span lang="{{tag}}" dir="{{direction}}">{{/siteLang}}{{site.title}}{{#siteLang}}</span>{{/siteLang}}
{{#site.tagsURL}}
<a href="{{site.tagsURL}}">{{strings.subjects}}</a>
{{/site.tagsURL}}
{{#site.taxonomies}}
{{#items}}
<a href="{{url}}">{{title}}</a>
{{/items}}
{{/site.taxonomies}}
{{#site.sourcesURL}}
<a href="{{site.sourcesURL}}">{{strings.sources}}</a>
{{/site.sourcesURL}}
{{#site.peopleURL}}
<a href="{{site.peopleURL}}">{{strings.people}}</a>
{{/site.peopleURL}}
{{#site.feedURL}}
<a href="{{site.feedURL}}">{{strings.feed}}</a>
{{/site.feedURL}}
</p>

"""#
    ),
    (
"partials/index-pager.mustache",
#"""
{{#pager}}
<nav class="pager" aria-label="{{strings.pages-of-index}}">
{{#newer}}
<a class="newer" href="{{newer}}" rel="prev">{{strings.previous}}</a>
{{/newer}}
<span>{{strings.page-of}}</span>
{{#older}}
<a class="older" href="{{older}}" rel="next">{{strings.next}}</a>
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
<nav class="letters" aria-label="{{strings.letters}}">
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
{{strings.paragraphs}} <span class="backlinks">{{#mentions}}<a href="{{url}}" aria-label="{{letter}}{{#section}}: {{section}}{{/section}}">{{letter}}</a> {{/mentions}}</span>

"""#
    ),
    (
"partials/menu.mustache",
#"""
{{#menu}}
<nav aria-label="{{strings.menu}}">
<ul{{#siteLang}} lang="{{tag}}" dir="{{direction}}"{{/siteLang}}>
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
<nav class="neighbours" aria-label="{{strings.neighbours}}">
{{#previous}}
<a class="before" href="{{url}}" rel="prev"><span>{{strings.previous}}</span> {{title}}</a>
{{/previous}}
{{#next}}
<a class="after" href="{{url}}" rel="next"><span>{{strings.next}}</span> {{title}}</a>
{{/next}}
</nav>
{{/neighbours}}

"""#
    ),
    (
"partials/note.mustache",
#"""
<aside class="note {{kind}}" id="{{id}}" aria-label="{{label}}">
<p class="label">{{label}}{{#date}} <time datetime="{{iso}}">{{text}}</time>{{/date}}</p>
{{#title}}
<p class="title"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{title}}</p>
{{/title}}
{{#html}}
<div class="prose"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>
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
<nav class="pager" aria-label="{{strings.pages-of-list}}">
{{#newer}}
<a class="newer" href="{{newer}}" rel="prev">{{strings.newer}}</a>
{{/newer}}
<span>{{strings.page-of}}</span>
{{#older}}
<a class="older" href="{{older}}" rel="next">{{strings.older}}</a>
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
<section class="part people" id="_people">
<h2>{{strings.whos-who}}</h2>
{{#persons}}
<ul>
{{#items}}
{{>partials/player}}
{{/items}}
</ul>
{{/persons}}
{{#organisations}}
<h3>{{strings.organisations}}</h3>
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
<b{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{name}}</b>{{#roles}}{{#items}}
<p{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{#citation}}{{#url}}<a href="{{url}}">{{words}}{{#number}} [{{number}}]{{/number}}</a>{{/url}}{{^url}}{{words}}{{#number}} <a href="{{sourceURL}}">[{{number}}]</a>{{/number}}{{/url}}{{/citation}}</p>
{{/items}}{{/roles}} {{#mentionCount}}<small>{{strings.in-paragraphs}}{{#mentions}} <a href="{{url}}">{{letter}}</a>{{/mentions}}</small>{{/mentionCount}}
</li>

"""#
    ),
    (
"partials/pull.mustache",
#"""
{{! Hidden from screen readers: they read the same words in the paragraph below. }}
<figure class="pull" aria-hidden="true">
<blockquote{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{strings.quotation}}</blockquote>
{{#speaker}}
<figcaption>{{name}}{{#role}}{{strings.comma}} {{role}}{{/role}}</figcaption>
{{/speaker}}
</figure>

"""#
    ),
    (
"partials/questions.mustache",
#"""
{{#questions}}
<section class="part questions" id="_questions">
<h2>{{strings.open-questions}}</h2>
<ul>
{{#items}}
<li>
{{#words}}
<p{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}</p>
{{/words}}
{{#note}}
{{#title}}
<p{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</p>
{{/title}}
{{#html}}
<div class="prose"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>
{{{html}}}
</div>
{{/html}}
{{/note}}
<small><b>{{label}}</b>{{#since}} · {{strings.since}}{{/since}}{{#daysOpen}} · {{strings.open-for}}{{/daysOpen}}{{#citation}} · {{>partials/citation}}{{/citation}}{{#alsoIn}} · {{strings.also-in}} {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</small>
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
<section class="part quotes" id="_quotes">
<h2>{{strings.key-quotes}}</h2>
<ul>
{{#items}}
{{^continues}}
<li>
{{/continues}}
<blockquote{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{strings.quotation}}</blockquote>
{{^isContinued}}
{{#speaker}}
<p><b>{{name}}</b>{{#role}}{{strings.comma}} {{role}}{{/role}}</p>
{{/speaker}}
<small>{{#citation}}{{>partials/citation}}{{#date}}{{strings.comma}} {{text}}{{/date}}{{/citation}}{{#alsoIn}} · {{strings.also-reported-by}} {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</small>
</li>
{{/isContinued}}
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
<label for="_search">{{strings.search}}</label>
<input id="_search" type="search" autocomplete="off" spellcheck="false">
<p id="_found" role="status"></p>
<ul id="_results" tabindex="-1" hidden></ul>
</div>
<script src="{{site.searchURL}}" defer title="{{strings.search-results}}|{{strings.search-story}}|{{strings.search-page}}|{{strings.people}}{{#site.usesPagefind}}|{{strings.search-broken}}{{/site.usesPagefind}}"></script>
{{/site.searchURL}}

"""#
    ),
    (
"partials/sections.mustache",
#"""
{{#sections}}
<nav class="folders" aria-label="{{strings.sections}}">
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
{{strings.source-count}}
"""#
    ),
    (
"partials/sources.mustache",
#"""
{{#sources}}
<section class="part sources" id="_sources">
<h2>{{strings.sources}}</h2>
<p class="explanation">{{strings.sources-explained}}</p>
{{>partials/coverage}}
<ol>
{{#items}}
<li id="{{id}}" value="{{number}}">
<b{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{#link}}<a href="{{link}}">{{headline}}</a>{{/link}}{{^link}}{{headline}}{{/link}}</b>
<p>{{outlet}}{{#byline}}{{strings.comma}} {{byline}}{{/byline}}{{#published}}{{strings.comma}} <time datetime="{{iso}}">{{text}}</time>{{/published}}{{#updated}}{{strings.comma}} {{strings.source-updated}} <time datetime="{{iso}}">{{text}}</time>{{/updated}}</p>
{{#licence}}
<p>{{strings.licence}} {{licence}}</p>
{{/licence}}
{{#credit}}
<p>{{credit}}</p>
{{/credit}}
<small>{{strings.gave-paragraphs}}{{#backlinks}} <a href="{{url}}">{{letter}}</a>{{/backlinks}}</small>
</li>
{{/items}}
</ol>
</section>
{{/sources}}

"""#
    ),
    (
"partials/taxonomies.mustache",
#"""
{{#taxonomies}}
{{#items}}
<p class="tags">{{title}} {{#tags}}{{#items}}<a href="{{url}}">{{title}}</a> {{/items}}{{/tags}}</p>
{{/items}}
{{/taxonomies}}

"""#
    ),
    (
"partials/timeline.mustache",
#"""
{{#timeline}}
<section class="part timeline" id="_timeline">
<h2>{{strings.timeline}}</h2>
<p class="explanation">{{strings.timeline-about}}</p>
{{#strip}}
<svg class="strip" role="img" aria-label="{{strings.events-drawn}}">
<line x1="0" x2="100%" y1="54" y2="54"/>
{{#earlier}}
<text x="0" y="10">{{strings.events-earlier}}</text>
{{/earlier}}
{{#later}}
<text x="100%" y="10">{{strings.events-later}}</text>
{{/later}}
{{#ticks}}
<line x1="{{x}}" x2="{{x}}" y1="54" y2="61"/><text x="{{x}}" y="76">{{label}}</text>
{{/ticks}}
{{#spans}}
<rect class="c{{hue}}" x="{{x}}" y="52" width="{{width}}" height="4"/>
{{/spans}}
{{#dots}}
<circle r="4" class="c{{hue}}" cx="{{x}}" cy="{{y}}"/>
{{/dots}}
</svg>
{{/strip}}
<ol>
{{#items}}
<li{{#continues}} class="continues"{{/continues}}>
{{#date}}{{#iso}}<time datetime="{{iso}}">{{text}}</time>{{/iso}}{{^iso}}<b>{{text}}</b>{{/iso}}{{/date}}
<p{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}</p>
<small>{{#citation}}{{>partials/citation}}{{/citation}}{{#alsoIn}} · {{strings.also-told-by}} {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</small>
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
<link rel="stylesheet" href="{{assets}}lists.css">
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
<h2 id="_persons">{{strings.people}}</h2>
<ul>
{{#items}}
{{>partials/listed-player}}
{{/items}}
</ul>
</section>
{{/persons}}
{{#organisations}}
<section class="listed" aria-labelledby="_organisations">
<h2 id="_organisations">{{strings.organisations}}</h2>
<ul>
{{#items}}
{{>partials/listed-player}}
{{/items}}
</ul>
</section>
{{/organisations}}
{{^persons}}
{{^organisations}}
<p>{{strings.people-none}}</p>
{{/organisations}}
{{/persons}}
{{>partials/index-pager}}
</div>
{{/main}}
{{/base}}

"""#
    ),
    (
"related.mustache",
#"""
{{! What other pages tell of this one, at its foot: related stories, and who links here. }}
<aside class="related">
{{#stories}}
<h2>{{strings.related}}</h2>
<ul>
{{#items}}
<li><a href="{{url}}">{{title}}</a></li>
{{/items}}
</ul>
{{/stories}}
{{#backlinks}}
<h2>{{strings.linked-from}}</h2>
<ul>
{{#items}}
<li><a href="{{url}}">{{title}}</a></li>
{{/items}}
</ul>
{{/backlinks}}
</aside>

"""#
    ),
    (
"sources.mustache",
#"""
{{! The index of sources: every report, by outlet, with the paragraphs that it gave. }}
{{<base}}
{{$head}}
<link rel="stylesheet" href="{{assets}}lists.css">
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
<p>{{strings.sources-none}}</p>
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
<link rel="alternate" type="application/json" href="{{dataURL}}">
<script type="application/ld+json">{{{structuredData}}}</script>
<script src="{{assets}}page.js" defer title="{{strings.to-paragraph}}|{{strings.copy-link}}|{{strings.link-copied}}"></script>
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
<p class="byline">{{strings.by}}</p>
{{/byline}}
<p class="dates">{{#updated}}{{strings.last-updated}} <time datetime="{{iso}}">{{text}}</time> · {{/updated}}{{#published}}{{strings.first-published}} <time datetime="{{iso}}">{{text}}</time> · {{/published}}{{#readingMinutes}}{{strings.reading-time}} · {{/readingMinutes}}{{#sources}}<a href="#_sources">{{>partials/source-count}}</a>{{/sources}}{{^sources}}{{>partials/source-count}}{{/sources}}</p>
{{#translations}}
<nav class="dates" aria-label="{{strings.languages}}">{{#items}}<a href="{{url}}" lang="{{tag}}" hreflang="{{tag}}" dir="{{direction}}">{{title}}</a> {{/items}}</nav>
{{/translations}}
</header>
{{#contents}}
<nav class="contents" aria-label="{{strings.contents}}">
<h2>{{strings.on-this-page}}</h2>
<ol>
{{#items}}
<li><a href="{{url}}">{{title}}</a></li>
{{/items}}
{{#timeline}}
<li><a href="#_timeline">{{strings.timeline}}</a></li>
{{/timeline}}
{{#people}}
<li><a href="#_people">{{strings.whos-who}}</a></li>
{{/people}}
{{#figures}}
<li><a href="#_figures">{{strings.key-figures}}</a></li>
{{/figures}}
{{#quotes}}
<li><a href="#_quotes">{{strings.key-quotes}}</a></li>
{{/quotes}}
{{#questions}}
<li><a href="#_questions">{{strings.open-questions}}</a></li>
{{/questions}}
{{#sources}}
<li><a href="#_sources">{{strings.sources}}</a></li>
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
<section class="c{{hue}}" id="{{id}}">
<h2>{{title}}</h2>
{{/title}}
{{^title}}
<div class="lead" id="{{id}}">
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
{{#title}}
</section>
{{/title}}
{{^title}}
</div>
{{/title}}
{{/sections}}
{{^sections}}
<p>{{strings.nothing-placed}}</p>
{{/sections}}
{{>partials/timeline}}
{{>partials/people}}
{{>partials/figures}}
{{>partials/quotes}}
{{>partials/questions}}
{{>partials/sources}}
{{#tags}}
<p class="tags more">{{strings.more-on}} {{#items}}<a href="{{url}}">{{title}}</a> {{/items}}</p>
{{/tags}}
{{>partials/taxonomies}}
{{{related}}}
</div>
</article>
{{/main}}
{{/base}}

"""#
    ),
    (
"strings/ar.yml",
#"""
# What the pages say of themselves, in Arabic. Months carry the names that pan-Arab newsrooms use
# (يناير, فبراير …); a site in the Levant overlays them with its own (كانون الثاني, شباط …). Digits are
# those of Europe, as in most newsrooms.

# Every page
skip: انتقل إلى المحتوى
menu: الموقع
search: بحث
search-results: "النتائج:"
search-story: قصة
search-page: صفحة
search-broken: لا فهرس للبحث.
subjects: الموضوعات
sources: المصادر
people: الأشخاص
feed: التغذية
languages: بلغات أخرى
numbered-title: "{title}، الصفحة {page}"

# Lists and plain pages
updated: تحديث
nothing-yet: لم يُنشر شيء هنا بعد.
contents: المحتويات
on-this-page: في هذه الصفحة
sections: الأقسام
newer: الأحدث
older: الأقدم
previous: السابق
next: التالي
page-of: الصفحة {number} من {count}
pages-of-list: صفحات هذه القائمة
pages-of-index: صفحات هذا الفهرس
neighbours: صفحات أخرى هنا
letters: الحروف
latest-report: آخر تقرير
missing-title: الصفحة غير موجودة
missing-text: لا شيء منشور على هذا العنوان. ربما كُتب خطأ أو نُقلت الصفحة.
missing-link: إلى الصفحة الأولى من {site.title}

# Indexes
sources-about: كل التقارير التي تستشهد بها قصص هذا الموقع، بحسب الجهة الناشرة.
sources-none: لم يُستشهد بأي تقرير بعد.
people-title: أشخاص ومنظمات
people-about: كل من له دور في قصص هذا الموقع.
people-none: لم يُذكر أحد بعد.
organisations: منظمات

# A story
by: بقلم {byline}
last-updated: آخر تحديث
first-published: نُشر أول مرة
reading-time:
  zero: أقل من دقيقة قراءة
  one: قراءة دقيقة واحدة
  two: قراءة دقيقتين
  few: قراءة {readingMinutes} دقائق
  many: قراءة {readingMinutes} دقيقة
  other: قراءة {readingMinutes} دقيقة
source-count:
  zero: لا مصادر
  one: مصدر واحد
  two: مصدران
  few: "{sourceCount} مصادر"
  many: "{sourceCount} مصدرًا"
  other: "{sourceCount} مصدر"
paragraphs:
  zero: لا فقرات
  one: فقرة واحدة
  two: فقرتان
  few: "{mentionCount} فقرات"
  many: "{mentionCount} فقرة"
  other: "{mentionCount} فقرة"
in-paragraphs:
  zero: ليس في أي فقرة
  one: في فقرة واحدة
  two: في فقرتين
  few: في {mentionCount} فقرات
  many: في {mentionCount} فقرة
  other: في {mentionCount} فقرة
gave-paragraphs:
  zero: لم تؤخذ منه فقرات
  one: أُخذت منه فقرة واحدة
  two: أُخذت منه فقرتان
  few: أُخذت منه {blockCount} فقرات
  many: أُخذت منه {blockCount} فقرة
  other: أُخذت منه {blockCount} فقرة
in-brief: باختصار
timeline: التسلسل الزمني
timeline-about: جُمل من التقارير بترتيب الأحداث.
events:
  zero: لا أحداث من {first} إلى {last}
  one: حدث واحد من {first} إلى {last}
  two: حدثان من {first} إلى {last}
  few: "{count} أحداث من {first} إلى {last}"
  many: "{count} حدثًا من {first} إلى {last}"
  other: "{count} حدث من {first} إلى {last}"
events-drawn: "{label}، مرسومة بحسب التاريخ. القائمة أدناه ترويها."
events-earlier: "← قبل ذلك: {earlier}"
events-later: "بعد ذلك: {later} →"
whos-who: من هو من
key-figures: أرقام رئيسية
key-quotes: أقوال رئيسية
open-questions: أسئلة مفتوحة
nothing-placed: لم يوضع أي تقرير في هذه الصفحة بعد.
more-on: المزيد عن
related: موضوعات ذات صلة
linked-from: صفحات تشير إلى هذه
also-carried-by: نشرته أيضًا
also-reported-by: أوردته أيضًا
also-told-by: روته أيضًا
also-in: أيضًا في
also: أيضًا
quotation: «{words}»
comma: "،"
list-of-two: "{first} و{last}"
list-of-more: "{first}، {last}"

# Figures
figures-about: "كل رقم كما أورده تقريره: لا جمع ولا متوسطات ولا تحويل."
figure: الرقم
according-to: بحسب
reported-by: نشرته
date: التاريخ
the-report: التقرير
not-dated: بلا تاريخ
reports-agree: التقارير متفقة
reports-differ: التقارير مختلفة
updated-count: حصيلة محدّثة
updated-figure: رقم محدّث

# Open questions
since: منذ {text}
open-for:
  zero: مفتوح منذ اليوم
  one: مفتوح منذ يوم واحد
  two: مفتوح منذ يومين
  few: مفتوح منذ {daysOpen} أيام
  many: مفتوح منذ {daysOpen} يومًا
  other: مفتوح منذ {daysOpen} يوم
not-verified: غير مؤكد
uncertain: غير محسوم
not-answered: بلا إجابة
asked-in-report: سؤال من تقرير
asked-by-editors: سؤال من المحررين

# Sources
sources-explained: كل فقرة أعلاه منقولة حرفيًا عن أحد هذه التقارير، ما عدا ملاحظات المحررين. والحروف تعيدك إليها.
coverage: كم فقرة أعطت كل جهة ناشرة لكل قسم
in-short: باختصار
others: جهات أخرى
to-paragraph: إلى الفقرة
source-updated: حُدِّث
licence: "الترخيص:"
copy-link: انسخ الرابط
link-copied: نُسخ الرابط

# How far a story has run, and what notes are
developing: متواصلة
settled: مستقرة
closed: منتهية
context: خلفية
definition: تعريف
update: تحديث
correction: تصحيح
question: سؤال مفتوح

# Sections that are named after what reports speak of
section-aftermath: التداعيات
section-background: الخلفية
section-casualties: الضحايا
section-ceremony: المراسم
section-criticism: الانتقادات
section-culture: في الإعلام
section-demands: المطالب
section-diplomacy: المحادثات
section-economy: الاقتصاد
section-election: الانتخابات
section-event: ماذا حدث
section-impact: الآثار
section-investigation: التحقيق
section-legal: أمام القضاء
section-life: الحياة والمسيرة
section-military: القتال
section-name: الاسم
section-next: ماذا بعد
section-preparations: الاستعدادات
section-reaction: ردود الفعل
section-response: الإغاثة
section-sport: الرياضة
section-technical: كيف يعمل
section-territory: الأراضي
section-weather: الطقس

# Dates: months alone, in a date, and short; the first of a month; then how they are put together
months: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
months-in-dates: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
months-short: [يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر]
first-day: "1"
day-date: "{day} {month} {year}"
day-in-year: "{day} {month}"
month-date: "{month} {year}"
year-date: "{year}"
week-date: أسبوع {date}
quarter-dates: ["الربع الأول من {year}", "الربع الثاني من {year}", "الربع الثالث من {year}", "الربع الرابع من {year}"]
season-dates: ["شتاء {year}", "ربيع {year}", "صيف {year}", "خريف {year}"]
date-range: "{first} – {last}"
date-range-close: "{first}–{last}"
short-day: "{day} {month}"
short-month: "{month} {year}"

"""#
    ),
    (
"strings/en.yml",
#"""
# What the pages say of themselves, in English: the words that other languages translate.
# What stands in braces is filled in by the page. A line with forms below it depends on a number:
# zero, one, two, few, many and other, as far as the language tells them apart.

# Every page
skip: Skip to the content
menu: Site
search: Search
search-results: "Results:"
search-story: Story
search-page: Page
search-broken: The search has no index.
subjects: Subjects
sources: Sources
people: People
feed: Feed
languages: Other languages
numbered-title: "{title}, page {page}"

# Lists and plain pages
updated: Updated
nothing-yet: Nothing has been published here yet.
contents: Contents
on-this-page: On this page
sections: Sections
newer: Newer
older: Older
previous: Previous
next: Next
page-of: Page {number} of {count}
pages-of-list: Pages of this list
pages-of-index: Pages of this index
neighbours: Other pages here
letters: Letters
latest-report: Latest report
missing-title: Page not found
missing-text: Nothing is published at this address. It may be mistyped, or the page may have moved.
missing-link: Go to the front of {site.title}

# Indexes
sources-about: Every report that the stories of this site cite, by outlet.
sources-none: No report has been cited yet.
people-title: People and organisations
people-about: Everybody who plays a part in the stories of this site.
people-none: Nobody has been named yet.
organisations: Organisations

# A story
by: By {byline}
last-updated: Last updated
first-published: First published
reading-time:
  one: "{readingMinutes}-minute read"
  other: "{readingMinutes}-minute read"
source-count:
  one: "{sourceCount} source"
  other: "{sourceCount} sources"
paragraphs:
  one: "{mentionCount} paragraph"
  other: "{mentionCount} paragraphs"
in-paragraphs:
  one: In {mentionCount} paragraph
  other: In {mentionCount} paragraphs
gave-paragraphs:
  one: Gave {blockCount} paragraph
  other: Gave {blockCount} paragraphs
in-brief: In brief
timeline: Timeline
timeline-about: Sentences of the reports, in the order of events.
events:
  one: "{count} event from {first} to {last}"
  other: "{count} events from {first} to {last}"
events-drawn: "{label}, drawn by date. The list below tells them."
events-earlier: ← {earlier} earlier
events-later: "{later} later →"
whos-who: Who’s who
key-figures: Key figures
key-quotes: Key quotes
open-questions: Open questions
nothing-placed: No report has been placed on this page yet.
more-on: More on
related: Related stories
linked-from: Linked from
also-carried-by: also carried by
also-reported-by: also reported by
also-told-by: also told by
also-in: also in
also: also
quotation: “{words}”
comma: ","
list-of-two: "{first} and {last}"
list-of-more: "{first}, {last}"

# Figures
figures-about: "Each as its report gave it: none is added up, averaged or converted."
figure: Figure
according-to: According to
reported-by: Reported by
date: Date
the-report: the report
not-dated: not dated
reports-agree: Reports agree
reports-differ: Reports differ
updated-count: Updated count
updated-figure: Updated figure

# Open questions
since: since {text}
open-for:
  one: open for {daysOpen} day
  other: open for {daysOpen} days
not-verified: Not verified
uncertain: Uncertain
not-answered: Not answered
asked-in-report: Asked in a report
asked-by-editors: Asked by the editors

# Sources
sources-explained: Every paragraph above is quoted word for word from one of these reports, except the notes of the editors. The letters lead back to it.
coverage: How many paragraphs each outlet gave to each section
in-short: In short
others: Others
to-paragraph: To the paragraph
source-updated: updated
licence: "Licence:"
copy-link: Copy link
link-copied: Link copied

# How far a story has run, and what notes are
developing: Developing
settled: Settled
closed: Closed
context: Context
definition: Definition
update: Update
correction: Correction
question: Open question

# Sections that are named after what reports speak of
section-aftermath: Aftermath
section-background: Background
section-casualties: Casualties
section-ceremony: Ceremonies
section-criticism: Criticism
section-culture: In the media
section-demands: Demands
section-diplomacy: Talks
section-economy: Economy
section-election: Election
section-event: What happened
section-impact: Impact
section-investigation: Investigation
section-legal: In court
section-life: Life and career
section-military: Fighting
section-name: The name
section-next: What happens next
section-preparations: Preparations
section-reaction: Reaction
section-response: Emergency response
section-sport: Sport
section-technical: How it works
section-territory: Territory
section-weather: Weather

# Dates: months alone, in a date, and short; the first of a month; then how they are put together
months: [January, February, March, April, May, June, July, August, September, October, November, December]
months-in-dates: [January, February, March, April, May, June, July, August, September, October, November, December]
months-short: [Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec]
first-day: "1"
day-date: "{day} {month} {year}"
day-in-year: "{day} {month}"
month-date: "{month} {year}"
year-date: "{year}"
week-date: week of {date}
quarter-dates: ["first quarter of {year}", "second quarter of {year}", "third quarter of {year}", "fourth quarter of {year}"]
season-dates: ["winter {year}", "spring {year}", "summer {year}", "autumn {year}"]
date-range: "{first} – {last}"
date-range-close: "{first}–{last}"
short-day: "{day} {month}"
short-month: "{month} {year}"

"""#
    ),
    (
"strings/fr.yml",
#"""
# What the pages say of themselves, in French. Spaces before : ; ? ! and within « » do not break.

# Every page
skip: Aller au contenu
menu: Site
search: Rechercher
search-results: "Résultats :"
search-story: Dossier
search-page: Page
search-broken: La recherche n’a pas d’index.
subjects: Sujets
sources: Sources
people: Personnes
feed: Flux
languages: Autres langues
numbered-title: "{title}, page {page}"

# Lists and plain pages
updated: "Mise à jour :"
nothing-yet: Rien n’a encore été publié ici.
contents: Sommaire
on-this-page: Sur cette page
sections: Rubriques
newer: Plus récents
older: Plus anciens
previous: Précédent
next: Suivant
page-of: Page {number} sur {count}
pages-of-list: Pages de cette liste
pages-of-index: Pages de cet index
neighbours: Autres pages ici
letters: Lettres
latest-report: Dernier article
missing-title: Page introuvable
missing-text: Rien n’est publié à cette adresse. Elle est peut-être mal saisie, ou la page a été déplacée.
missing-link: Aller à l’accueil de {site.title}

# Indexes
sources-about: Tous les articles cités dans les dossiers de ce site, par média.
sources-none: Aucun article n’a encore été cité.
people-title: Personnes et organisations
people-about: Toutes les personnes qui jouent un rôle dans les dossiers de ce site.
people-none: Personne n’a encore été nommé.
organisations: Organisations

# A story
by: Par {byline}
last-updated: "Dernière mise à jour :"
first-published: "Première publication :"
reading-time:
  one: "{readingMinutes} minute de lecture"
  other: "{readingMinutes} minutes de lecture"
source-count:
  one: "{sourceCount} source"
  other: "{sourceCount} sources"
paragraphs:
  one: "{mentionCount} paragraphe"
  other: "{mentionCount} paragraphes"
in-paragraphs:
  one: Dans {mentionCount} paragraphe
  other: Dans {mentionCount} paragraphes
gave-paragraphs:
  one: A fourni {blockCount} paragraphe
  other: A fourni {blockCount} paragraphes
in-brief: En bref
timeline: Chronologie
timeline-about: Des phrases des articles, dans l’ordre des événements.
events:
  one: "{count} événement, du {first} au {last}"
  other: "{count} événements, du {first} au {last}"
events-drawn: "{label}, placés par date. La liste ci-dessous les raconte."
events-earlier: ← {earlier} plus tôt
events-later: "{later} plus tard →"
whos-who: Qui est qui
key-figures: Chiffres clés
key-quotes: Citations clés
open-questions: Questions ouvertes
nothing-placed: Aucun article n’a encore sa place sur cette page.
more-on: En savoir plus sur
related: À lire aussi
linked-from: Pages liées
also-carried-by: également repris par
also-reported-by: également rapporté par
also-told-by: également raconté par
also-in: également dans
also: également
quotation: « {words} »
comma: ","
list-of-two: "{first} et {last}"
list-of-more: "{first}, {last}"

# Figures
figures-about: "Chaque chiffre tel que son article le donne : aucun n’est additionné, moyenné ou converti."
figure: Chiffre
according-to: Selon
reported-by: Rapporté par
date: Date
the-report: l’article
not-dated: non daté
reports-agree: Les articles concordent
reports-differ: Les articles divergent
updated-count: Décompte actualisé
updated-figure: Chiffre actualisé

# Open questions
since: "depuis : {text}"
open-for:
  one: ouverte depuis {daysOpen} jour
  other: ouverte depuis {daysOpen} jours
not-verified: Non vérifié
uncertain: Incertain
not-answered: Sans réponse
asked-in-report: Posée dans un article
asked-by-editors: Posée par la rédaction

# Sources
sources-explained: Chaque paragraphe ci-dessus est cité mot pour mot d’un de ces articles, sauf les notes de la rédaction. Les lettres y ramènent.
coverage: Combien de paragraphes chaque média a fournis à chaque partie
in-short: En bref
others: Autres
to-paragraph: Aller au paragraphe
source-updated: mis à jour
licence: "Licence :"
copy-link: Copier le lien
link-copied: Lien copié

# How far a story has run, and what notes are
developing: En cours
settled: Stabilisé
closed: Clos
context: Contexte
definition: Définition
update: Mise à jour
correction: Rectificatif
question: Question ouverte

# Sections that are named after what reports speak of
section-aftermath: Les suites
section-background: Le contexte
section-casualties: Les victimes
section-ceremony: Les cérémonies
section-criticism: Les critiques
section-culture: Dans les médias
section-demands: Les exigences
section-diplomacy: Les pourparlers
section-economy: L’économie
section-election: L’élection
section-event: Ce qui s’est passé
section-impact: Les conséquences
section-investigation: L’enquête
section-legal: Au tribunal
section-life: Vie et carrière
section-military: Les combats
section-name: Le nom
section-next: La suite
section-preparations: Les préparatifs
section-reaction: Les réactions
section-response: Les secours
section-sport: Le sport
section-technical: Comment ça marche
section-territory: Le territoire
section-weather: La météo

# Dates: months alone, in a date, and short; the first of a month; then how they are put together
months: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
months-in-dates: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
months-short: [janv., févr., mars, avr., mai, juin, juil., août, sept., oct., nov., déc.]
first-day: 1er
day-date: "{day} {month} {year}"
day-in-year: "{day} {month}"
month-date: "{month} {year}"
year-date: "{year}"
week-date: semaine du {date}
quarter-dates: ["premier trimestre {year}", "deuxième trimestre {year}", "troisième trimestre {year}", "quatrième trimestre {year}"]
season-dates: ["hiver {year}", "printemps {year}", "été {year}", "automne {year}"]
date-range: "{first} – {last}"
date-range-close: "{first}–{last}"
short-day: "{day} {month}"
short-month: "{month} {year}"

"""#
    ),
    (
"strings/uk.yml",
#"""
# What the pages say of themselves, in Ukrainian. In a date the month stands in the genitive.

# Every page
skip: Перейти до змісту
menu: Сайт
search: Пошук
search-results: "Знайдено:"
search-story: Тема
search-page: Сторінка
search-broken: У пошуку немає покажчика.
subjects: Рубрики
sources: Джерела
people: Люди
feed: Стрічка
languages: Іншими мовами
numbered-title: "{title}, сторінка {page}"

# Lists and plain pages
updated: Оновлено
nothing-yet: Тут ще нічого не опубліковано.
contents: Зміст
on-this-page: На цій сторінці
sections: Розділи
newer: Новіші
older: Давніші
previous: Назад
next: Далі
page-of: Сторінка {number} з {count}
pages-of-list: Сторінки цього списку
pages-of-index: Сторінки цього покажчика
neighbours: Інші сторінки тут
letters: Літери
latest-report: Останній матеріал
missing-title: Сторінку не знайдено
missing-text: За цією адресою нічого не опубліковано. Можливо, в адресі помилка або сторінку перенесено.
missing-link: На головну сторінку «{site.title}»

# Indexes
sources-about: Усі матеріали, на які посилаються теми цього сайту, за виданнями.
sources-none: Ще не процитовано жодного матеріалу.
people-title: Люди та організації
people-about: Усі, хто є дійовими особами тем цього сайту.
people-none: Ще нікого не названо.
organisations: Організації

# A story
by: "Автор: {byline}"
last-updated: Востаннє оновлено
first-published: Уперше опубліковано
reading-time:
  one: "{readingMinutes} хвилина читання"
  few: "{readingMinutes} хвилини читання"
  many: "{readingMinutes} хвилин читання"
  other: "{readingMinutes} хвилини читання"
source-count:
  one: "{sourceCount} джерело"
  few: "{sourceCount} джерела"
  many: "{sourceCount} джерел"
  other: "{sourceCount} джерела"
paragraphs:
  one: "{mentionCount} абзац"
  few: "{mentionCount} абзаци"
  many: "{mentionCount} абзаців"
  other: "{mentionCount} абзацу"
in-paragraphs:
  one: У {mentionCount} абзаці
  few: У {mentionCount} абзацах
  many: У {mentionCount} абзацах
  other: У {mentionCount} абзацу
gave-paragraphs:
  one: "Звідси {blockCount} абзац"
  few: "Звідси {blockCount} абзаци"
  many: "Звідси {blockCount} абзаців"
  other: "Звідси {blockCount} абзацу"
in-brief: Коротко
timeline: Хронологія
timeline-about: Речення з матеріалів у порядку подій.
events:
  one: "{count} подія: {first} – {last}"
  few: "{count} події: {first} – {last}"
  many: "{count} подій: {first} – {last}"
  other: "{count} події: {first} – {last}"
events-drawn: "{label}, розміщено за датою. Про них розповідає список нижче."
events-earlier: "← раніше: {earlier}"
events-later: "пізніше: {later} →"
whos-who: Хто є хто
key-figures: Головні цифри
key-quotes: Головні цитати
open-questions: Відкриті питання
nothing-placed: На цій сторінці ще немає жодного матеріалу.
more-on: Більше на тему
related: Читайте також
linked-from: Сюди ведуть
also-carried-by: це ж подали
also-reported-by: про це ж повідомили
also-told-by: про це ж розповіли
also-in: також
also: також
quotation: «{words}»
comma: ","
list-of-two: "{first} та {last}"
list-of-more: "{first}, {last}"

# Figures
figures-about: "Кожна цифра така, як у матеріалі: жодної не додано, не усереднено й не перераховано."
figure: Цифра
according-to: За даними
reported-by: Повідомили
date: Дата
the-report: матеріал
not-dated: без дати
reports-agree: Матеріали сходяться
reports-differ: Матеріали розходяться
updated-count: Оновлений підрахунок
updated-figure: Оновлена цифра

# Open questions
since: з {text}
open-for:
  one: без відповіді {daysOpen} день
  few: без відповіді {daysOpen} дні
  many: без відповіді {daysOpen} днів
  other: без відповіді {daysOpen} дня
not-verified: Не перевірено
uncertain: Не певно
not-answered: Без відповіді
asked-in-report: Питання з матеріалу
asked-by-editors: Питання редакції

# Sources
sources-explained: Кожен абзац вище дослівно процитовано з одного з цих матеріалів, крім нотаток редакції. Літери ведуть назад до абзацу.
coverage: Скільки абзаців кожне видання дало до кожного розділу
in-short: Стисло
others: Інші
to-paragraph: Перейти до абзацу
source-updated: оновлено
licence: "Ліцензія:"
copy-link: Копіювати посилання
link-copied: Посилання скопійовано

# How far a story has run, and what notes are
developing: Триває
settled: Усталено
closed: Завершено
context: Контекст
definition: Визначення
update: Оновлення
correction: Виправлення
question: Відкрите питання

# Sections that are named after what reports speak of
section-aftermath: Наслідки
section-background: Передісторія
section-casualties: Жертви
section-ceremony: Церемонії
section-criticism: Критика
section-culture: У медіа
section-demands: Вимоги
section-diplomacy: Перемовини
section-economy: Економіка
section-election: Вибори
section-event: Що сталося
section-impact: Вплив
section-investigation: Розслідування
section-legal: У суді
section-life: Життя і кар’єра
section-military: Бойові дії
section-name: Назва
section-next: Що далі
section-preparations: Підготовка
section-reaction: Реакція
section-response: Порятунок
section-sport: Спорт
section-technical: Як це працює
section-territory: Територія
section-weather: Погода

# Dates: months alone, in a date, and short; the first of a month; then how they are put together
months: [січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень]
months-in-dates: [січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня]
months-short: [січ., лют., бер., квіт., трав., черв., лип., серп., вер., жовт., лист., груд.]
first-day: "1"
day-date: "{day} {month} {year} р."
day-in-year: "{day} {month}"
month-date: "{month} {year} р."
year-date: "{year} р."
week-date: тиждень від {date}
quarter-dates: ["перший квартал {year} р.", "другий квартал {year} р.", "третій квартал {year} р.", "четвертий квартал {year} р."]
season-dates: ["зима {year} р.", "весна {year} р.", "літо {year} р.", "осінь {year} р."]
date-range: "{first} – {last}"
date-range-close: "{first}–{last}"
short-day: "{day} {month}"
short-month: "{month} {year}"

"""#
    ),
    (
"tags.mustache",
#"""
{{! All subjects, each with how many pages are about it. }}
{{<base}}
{{$head}}
<link rel="stylesheet" href="{{assets}}lists.css">
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
