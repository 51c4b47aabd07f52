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
  right: 50%;
  translate: 50%;
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
  padding-left: 0.8rem;
  border-left: 3px solid var(--c, var(--rule));
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

/* Plain pages */

.head .tags {
  margin-top: 1.1rem;
}

.contents ol ol {
  padding-left: 1.1em;
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
  text-align: right;
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
  const all = css => [...document.querySelectorAll(css)];
  const find = id => document.getElementById(id);
  const target = link => find(decodeURIComponent(link.hash.slice(1)));
  const make = (name, traits, ...inner) => {
    const node = Object.assign(document.createElement(name), traits);
    node.append(...inner);
    return node;
  };

  // Letters lead to paragraphs: say of which section.
  for (const link of all('.people small a,.sources small a')) {
    const heading = target(link).closest('.text>*').querySelector('h2');
    if (heading) link.ariaLabel = link.text + ': ' + heading.innerText;
  }

  // A link that ends in the number of a source opens a card with what the list says of it.
  const source = link => find('_' + link.text.match(/\[(\d+)]$/)?.[1]);
  const links = all('.text :is(small,td,.people p) a').filter(source);
  const card = make('div', { className: 'card', role: 'dialog', popover: 'auto', tabIndex: -1 });
  let opener, toggled = 0;

  const open = link => {
    // The press that closed the card must not open it again.
    if (opener == link && Date.now() - toggled < 300) return;
    opener = link;
    const item = source(link), block = target(link), box = link.getBoundingClientRect();
    card.ariaLabel = 'Source ' + item.value;
    card.replaceChildren(...item.cloneNode(true).children);
    card.lastChild.remove();
    if (block != item) card.append(
      make('blockquote', {}, block.firstElementChild.cloneNode(true)),
      make('a', { href: link.hash }, 'Go to the paragraph'));
    card.append(make('a', { href: '#' + item.id }, 'All sources'));
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
      if (target(link) == source(link)) link.ariaLabel = 'Source ' + source(link).value;
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
  for (const block of all('.block,.note')) {
    const link = make('a', { className: 'permalink', href: '#' + block.id, ariaLabel: 'Copy the link' }, '#');
    (block.querySelector('small') || block).append(link);
    link.onclick = () => navigator.clipboard?.writeText(link.href).then(() => {
      said.textContent = 'Link copied';
      setTimeout(() => said.textContent = '', 2000);
    }, () => {});
  }

  // The contents show where the reader is.
  const ways = all('.contents a');
  const watcher = new IntersectionObserver(seen => {
    for (const { target: section, isIntersecting } of seen) if (isIntersecting)
      for (const way of ways) way.ariaCurrent = target(way) == section || null;
  }, { rootMargin: '-30% 0px -70%' });
  for (const section of all('.text>section')) watcher.observe(section);
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
// The search of the site. Its data are scripts, so that it works from a disk; there, where no page may read
// another one, a paragraph that it finds is named by its section and not shown.
(() => {
const script = document.currentScript, form = script.previousElementSibling;
const [, field, status, list] = form.children, root = script.src.slice(0, -16);

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
const has = (text, words) => words.every(word => fold(text).some(one => one.startsWith(word)));
const slug = title => fold(title).join('-');

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

const search = async (words, [stories, others, people, firsts]) => {
 const sets = await Promise.all(words.map(word => places(word.slice(0, 7), firsts)));
 const hits = [[], [], [], []];
 words = words.filter((word, i) => sets[i]);
 const add = (rank, ...hit) => has(hit[0], words) && hits[rank].push(hit);
 let at = 0;
 for (const [title, url, sections] of stories) {
  add(0, title, url, 'Story');
  for (const [name, count, id] of sections) {
   add(1, name, url + '#' + (id || slug(name)), title);
   for (const end = at + count; at < end; at++)
    if (sets.every(set => !set || set.has(at))) hits[3].push(['', url, name ? name + ' · ' + title : title, at]);
  }
 }
 for (const page of others) add(0, ...page, 'Page');
 for (const [name, url] of people) add(2, name, 'people/' + (url || 'index.html#' + slug(name)), 'People');
 return words[0] ? hits.flat() : [];
};

// Leads to a paragraph, and shows its words around the first that was looked for.
const fill = async (link, words, n) => {
 const url = link.href, id = (await load('b' + (n >> 14))).substr(n % 16384 * 10, 10);
 link.hash = id;
 if (link.protocol == 'file:') return;
 const page = await (pages[url] ??= fetch(url).then(page => page.text()));
 const block = new DOMParser().parseFromString(page, 'text/html').getElementById(id);
 const text = block.firstElementChild.textContent.split(/\s+/);
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
  letter-spacing: -0.012em;
  text-wrap: balance;
}

p,
li {
  text-wrap: pretty;
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
  left: -100vw;
  z-index: 1;
  padding: 0.6rem 1rem;
  background: var(--paper);
}

.skip:focus {
  left: 0;
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
  border-bottom: 1px solid var(--rule);
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

nav :is(ol, ul) {
  margin: 0;
  padding: 0;
}

.masthead nav,
.search,
.foot {
  font: 0.9rem/1.6 var(--sans);
}

.masthead .name {
  margin: 0 auto 0 0;
  font-weight: 700;
  font-size: 1.2rem;
}

.masthead a {
  display: block;
  padding-block: 0.3rem;
}

.masthead a,
.contents a,
.block > small a {
  text-decoration: none;
}

:is(.masthead, .contents, .block > small) a:hover,
.masthead [aria-current] {
  text-decoration: underline;
}

.foot {
  margin-top: 5rem;
  padding-block: 0.6rem 1.6rem;
  border-top: 1px solid var(--rule);
  color: var(--quiet);
}

.foot p {
  margin: 0.6rem 0;
}

.foot a {
  margin-left: 1rem;
}

/* The search: its results lie over the page, so that nothing moves. */

.search {
  position: relative;
}

.search input {
  width: 11rem;
  margin-left: 0.4rem;
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

#_results:not([hidden]) {
  display: block;
  position: absolute;
  top: 2.4rem;
  right: 0;
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
  content: "Nothing found";
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
  color: var(--accent);
  font: 700 0.85rem/1.4 var(--sans);
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

.settled,
.closed {
  color: var(--quiet);
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
  border-block: 1px solid var(--rule);
  font: 0.95rem/1.35 var(--sans);
}

.contents h2 {
  margin-bottom: 0.35rem;
  font: 600 0.85rem/1.4 var(--sans);
}

.contents a {
  display: block;
  padding-block: 0.32rem;
}

.contents h2,
.contents [href^="#_"] {
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
  padding-left: 1em;
  border-left: 3px solid var(--rule);
}

.text :is(ul, ol) {
  padding-left: 1.4em;
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
  padding: 0.45em 0.8em 0.45em 0;
  border-bottom: 1px solid var(--rule);
  text-align: left;
  vertical-align: top;
}

sup {
  font: 0.7em/0 var(--sans);
}

.footnotes {
  margin-top: 1em;
  border-top: 1px solid var(--rule);
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
  padding-left: 1.1em;
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
  border-top: 1px solid var(--rule);
}

/* A paragraph and whose words it is */

.block {
  margin-bottom: var(--gap);
}

.block > small {
  display: block;
  position: relative;
  margin-top: 0.3em;
  padding-right: 1.8em;
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
  right: 0;
  padding: 0 0.5rem;
  color: var(--quiet);
  font: 0.85rem/1.6 var(--sans);
  text-decoration: none;
}

.said {
  position: fixed;
  bottom: 1rem;
  left: 1rem;
  margin: 0;
  background: var(--ink);
  color: var(--paper);
  font: 0.9rem/2.5 var(--sans);
}

/* What the list of sources says, opened at a number */

.card {
  position: absolute;
  inset: auto;
  width: min(23rem, 100vw - 1rem);
  text-align: left;
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
  margin-right: 1em;
  padding: 0;
  text-decoration: underline var(--accent);
}

/* The editors' own words */

.note {
  --c: var(--blue);

  position: relative;
  margin: 1.8em 0;
  padding: 0.9em 1.1em 1em;
  border-left: 4px solid var(--c);
  background: var(--raised);
  font-size: 0.94em;
}

.definition { --c: var(--teal); }
.update { --c: var(--green); }
.question { --c: var(--ochre); }

.correction,
.disagreement {
  --c: var(--accent);
}

.note p {
  margin: 0 0 0.3em;
}

.label,
.questions small b,
.figures span {
  color: var(--c);
  font: 700 0.85rem/1.4 var(--sans);
}

.label time {
  margin-left: 0.4em;
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
  right: 0.9em;
}

.pull {
  margin: 1.8em 0;
  padding-block: 0.9em;
  border-block: 1px solid var(--rule);
}

.pull blockquote {
  margin: 0 0 0.3em;
  font-size: clamp(1.35em, 1.2em + 0.6vw, 1.6em);
  line-height: 1.3;
  text-wrap: balance;
}

/* What is drawn out of the sections: lists of small things with their sources */

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

.part li small {
  display: block;
  margin-top: 0.2em;
}

.part small p,
.part small b {
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
  border-top: 1px solid var(--rule);
}

.text .part li:first-child {
  border-top: 0;
}

/* When it happened: a picture in percentages, so that letters keep their size; then a line with a dot at
   each event */

.strip {
  display: block;
  width: 100%;
  height: 80px;
  margin-bottom: 1.2rem;
  overflow: visible;
}

svg {
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
  margin-left: 0.3em;
  padding: 0 0 1.3em 1.4em;
  border: 0;
  border-left: 2px solid var(--rule);
}

.timeline time,
.timeline li > b {
  font: 700 0.95rem/1.6 var(--sans);
}

.timeline li::before {
  content: "";
  position: absolute;
  top: 0.4em;
  left: calc(-0.325em - 1px);
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
  border: 1px solid var(--rule);
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
  margin-left: 0.4em;
}

.figures td:last-child {
  white-space: nowrap;
}

.figures th small {
  display: block;
}

.figures li b {
  font-size: 1.25em;
}

/* Quotations, open questions, sources */

.quotes blockquote {
  margin: 0 0 0.3em;
  font-size: 1.08em;
}

.part p > b {
  display: inline;
}

.questions {
  --c: var(--ochre);
}

.text .sources ol {
  padding-left: 2em;
}

.sources ::marker {
  color: var(--quiet);
  font: 600 0.95rem var(--sans);
}

.sources :target {
  background: var(--mark);
  box-shadow: -2em 0 var(--mark);
}

.people p,
.quotes p,
.sources p,
.card {
  font: 0.9rem/1.7 var(--sans);
}

.sources p {
  color: var(--quiet);
}

/* Which outlet gave how much: the more, the darker */

.part figure {
  margin: 0 0 1.5em;
}

.heat {
  display: block;
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
  margin-right: -0.8rem;
  border-color: var(--rule);
  text-decoration: none;
}

/* Phones: a row of figures becomes a figure with a line of who, where and when below it. */

@media screen and (max-width: 45.99rem) {
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

@media screen and (min-width: 46rem) and (max-width: 67.99rem) {
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
    padding-left: 0.8rem;
    border-left: 2px solid var(--rule);
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
    padding: 0 0 0 0.9rem;
    border-left: 1px solid var(--rule);
  }

  .block.continues > small {
    margin-top: calc(0px - var(--gap));
    padding-top: calc(0.3rem + var(--gap));
  }

  .block > small::before {
    content: none;
  }

  .block > small .permalink {
    right: -1.7rem;
  }

  .continues .permalink {
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

@media (min-width: 68rem) and (hover: hover) {
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

  .sources a[href^="http"]::after,
  .prose a[href^="http"]::after {
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
<html lang="{{site.language}}" dir="{{site.direction}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data:{{#site.isPortable}} file:{{/site.isPortable}}; style-src 'self'{{#site.isPortable}} file:{{/site.isPortable}}; script-src 'self'{{#site.usesPagefind}} 'wasm-unsafe-eval'{{/site.usesPagefind}}{{#site.isPortable}} file:{{/site.isPortable}}; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{documentTitle}}</title>
{{#description}}
<meta name="description" property="og:description" content="{{description}}">
{{/description}}
{{#canonical}}
<link rel="canonical" href="{{canonical}}">
<meta property="og:url" content="{{canonical}}">
{{/canonical}}
<meta property="og:title" content="{{title}}">
<meta property="og:site_name" content="{{site.title}}">
<meta name="twitter:card" content="summary">
<link rel="icon" href="{{root}}assets/icon.svg" type="image/svg+xml">
{{#feed}}
<link rel="alternate" type="application/atom+xml" title="{{title}}" href="{{url}}">
{{/feed}}
{{^feed}}
{{#site.feedURL}}
<link rel="alternate" type="application/atom+xml" title="{{site.title}}" href="{{site.feedURL}}">
{{/site.feedURL}}
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
<link rel="stylesheet" href="{{root}}assets/lists.css">
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
<link rel="stylesheet" href="{{root}}assets/lists.css">
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
<link rel="stylesheet" href="{{root}}assets/lists.css">
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
<nav class="contents" aria-label="Contents">
<h2>On this page</h2>
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
<small>{{#continues}}{{outlet}} {{/continues}}{{^continues}}<cite>{{outlet}}</cite> {{#date}}{{text}} {{/date}}{{/continues}}<a href="{{sourceURL}}">[{{number}}]</a>{{#copies}} <span>also carried by {{#items}}{{outlet}} <a href="{{sourceURL}}">[{{number}}]</a>{{#separator}}{{separator}} {{/separator}}{{/items}}</span>{{/copies}}</small>
</div>

"""#
    ),
    (
"partials/brief.mustache",
#"""
{{#brief}}
<section class="brief" id="_brief">
<h2>In brief</h2>
<ul>
{{#items}}
<li>{{#lang}}<span lang="{{tag}}" dir="{{direction}}">{{/lang}}{{words}}{{#lang}}</span>{{/lang}} <small>{{#citation}}{{>partials/citation}}{{#date}}, {{text}}{{/date}}{{/citation}}</small></li>
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
{{! One link: the outlet and the number of its report, to the paragraph, where the number leads on to the report. }}
{{#url}}<a href="{{url}}">{{outlet}}{{#number}} [{{number}}]{{/number}}</a>{{/url}}{{^url}}{{#sourceURL}}<a href="{{sourceURL}}">{{outlet}} [{{number}}]</a>{{/sourceURL}}{{^sourceURL}}{{outlet}}{{/sourceURL}}{{/url}}{{#separator}}{{separator}} {{/separator}}
"""#
    ),
    (
"partials/coverage.mustache",
#"""
{{! Fields of 20: the darker, the more paragraphs. All of it stands in the label, too. }}
{{#coverage}}
<figure>
<figcaption>How many paragraphs each outlet gave to each section</figcaption>
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
<section class="part figures" id="_figures">
<h2>Key figures</h2>
<p class="explanation">Each as its report gave it: none is added up, averaged or converted.</p>
{{#groups}}
<table>
<thead>
<tr><th scope="col">Figure</th><th scope="col">According to</th><th scope="col">Reported by</th><th scope="col">Date</th></tr>
</thead>
{{#items}}
<tbody>
<tr><th colspan="4" scope="rowgroup">{{#subject}}{{subject}} {{/subject}}{{#relation}}<span class="{{name}}">{{label}}</span>{{/relation}}</th></tr>
{{#items}}
<tr><th scope="row"{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}{{^subject}} <small>{{sentence}}</small>{{/subject}}</th><td>{{#speaker}}{{name}}{{/speaker}}{{^speaker}}the report{{/speaker}}</td><td>{{#citation}}{{>partials/citation}}{{/citation}}{{#alsoIn}}, also {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</td><td>{{#date}}{{text}}{{/date}}{{^date}}not dated{{/date}}</td></tr>
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
<small>{{#speaker}}According to {{name}}{{#role}}, {{role}}{{/role}} · {{/speaker}}{{#citation}}{{>partials/citation}}{{/citation}}{{#date}}, {{text}}{{/date}}{{#alsoIn}} · also in {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</small>
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
{{site.title}}
{{#site.tagsURL}}
<a href="{{site.tagsURL}}">Subjects</a>
{{/site.tagsURL}}
{{#site.sourcesURL}}
<a href="{{site.sourcesURL}}">Sources</a>
{{/site.sourcesURL}}
{{#site.peopleURL}}
<a href="{{site.peopleURL}}">People</a>
{{/site.peopleURL}}
{{#site.feedURL}}
<a href="{{site.feedURL}}">Feed</a>
{{/site.feedURL}}
</p>

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
<aside class="note {{kind}}" id="{{id}}" aria-label="{{label}}">
<p class="label">{{label}}{{#date}} <time datetime="{{iso}}">{{text}}</time>{{/date}}</p>
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
<section class="part people" id="_people">
<h2>Who’s who</h2>
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
<b{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{name}}</b>
{{#roles}}
{{#items}}
<p{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{#citation}}{{#url}}<a href="{{url}}">{{words}}{{#number}} [{{number}}]{{/number}}</a>{{/url}}{{^url}}{{words}}{{#number}} <a href="{{sourceURL}}">[{{number}}]</a>{{/number}}{{/url}}{{/citation}}</p>
{{/items}}
{{/roles}}
{{#mentionCount}}
<small>In {{mentionCount}} {{#hasOneMention}}paragraph{{/hasOneMention}}{{^hasOneMention}}paragraphs{{/hasOneMention}}{{#mentions}} <a href="{{url}}">{{letter}}</a>{{/mentions}}</small>
{{/mentionCount}}
</li>

"""#
    ),
    (
"partials/pull.mustache",
#"""
{{! Hidden from screen readers: they read the same words in the paragraph below. }}
<figure class="pull" aria-hidden="true">
<blockquote{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>“{{words}}”</blockquote>
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
<section class="part questions" id="_questions">
<h2>Open questions</h2>
<ul>
{{#items}}
<li>
{{#words}}
<p{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}</p>
{{/words}}
{{#note}}
{{#title}}
<p>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}{{^url}}{{title}}{{/url}}</p>
{{/title}}
{{#html}}
<div class="prose">
{{{html}}}
</div>
{{/html}}
{{/note}}
<small><b>{{label}}</b>{{#since}} · since {{text}}{{/since}}{{#daysOpen}} · open for {{daysOpen}} {{#hasOneDay}}day{{/hasOneDay}}{{^hasOneDay}}days{{/hasOneDay}}{{/daysOpen}}{{#citation}} · {{>partials/citation}}{{/citation}}{{#alsoIn}} · also in {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</small>
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
<h2>Key quotes</h2>
<ul>
{{#items}}
{{^continues}}
<li>
{{/continues}}
<blockquote{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>“{{words}}”</blockquote>
{{^isContinued}}
{{#speaker}}
<p><b>{{name}}</b>{{#role}}, {{role}}{{/role}}</p>
{{/speaker}}
<small>{{#citation}}{{>partials/citation}}{{#date}}, {{text}}{{/date}}{{/citation}}{{#alsoIn}} · also reported by {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</small>
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
<section class="part sources" id="_sources">
<h2>Sources</h2>
<p class="explanation">Every paragraph above is quoted word for word from one of these reports, except the notes of the editors. The letters lead back to it.</p>
{{>partials/coverage}}
<ol>
{{#items}}
<li id="{{id}}" value="{{number}}">
<b{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{#link}}<a href="{{link}}">{{headline}}</a>{{/link}}{{^link}}{{headline}}{{/link}}</b>
<p>{{outlet}}{{#byline}}, {{byline}}{{/byline}}{{#published}}, <time datetime="{{iso}}">{{text}}</time>{{/published}}{{#updated}}, updated <time datetime="{{iso}}">{{text}}</time>{{/updated}}</p>
{{#credit}}
<p>{{credit}}</p>
{{/credit}}
<small>Gave {{blockCount}} {{#hasOneBlock}}paragraph{{/hasOneBlock}}{{^hasOneBlock}}paragraphs{{/hasOneBlock}}{{#backlinks}} <a href="{{url}}">{{letter}}</a>{{/backlinks}}</small>
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
<section class="part timeline" id="_timeline">
<h2>Timeline</h2>
<p class="explanation">Sentences of the reports, in the order of events.</p>
{{#strip}}
<svg class="strip" role="img" aria-label="{{label}}, drawn by date. The list below tells them.">
<line x1="0" x2="100%" y1="54" y2="54"/>
{{#earlier}}
<text x="0" y="10">← {{earlier}} earlier</text>
{{/earlier}}
{{#later}}
<text x="100%" y="10">{{later}} later →</text>
{{/later}}
{{#ticks}}
<line x1="{{x}}" x2="{{x}}" y1="54" y2="61"/><text x="{{x}}" y="76">{{label}}</text>
{{/ticks}}
{{#spans}}
<rect class="c{{hue}}" x="{{x}}" y="52" width="{{width}}" height="4"/>
{{/spans}}
{{#dots}}
<circle class="c{{hue}}" cx="{{x}}" cy="{{y}}" r="4"/>
{{/dots}}
</svg>
{{/strip}}
<ol>
{{#items}}
<li{{#continues}} class="continues"{{/continues}}>
{{#date}}{{#iso}}<time datetime="{{iso}}">{{text}}</time>{{/iso}}{{^iso}}<b>{{text}}</b>{{/iso}}{{/date}}
<p{{#lang}} lang="{{tag}}" dir="{{direction}}"{{/lang}}>{{words}}</p>
<small>{{#citation}}{{>partials/citation}}{{/citation}}{{#alsoIn}} · also told by {{#items}}{{>partials/citation}}{{/items}}{{/alsoIn}}</small>
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
<link rel="stylesheet" href="{{root}}assets/lists.css">
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
<link rel="stylesheet" href="{{root}}assets/lists.css">
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
<link rel="alternate" type="application/json" href="{{dataURL}}">
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
<nav class="contents" aria-label="Contents">
<h2>On this page</h2>
<ol>
{{#items}}
<li><a href="{{url}}">{{title}}</a></li>
{{/items}}
{{#timeline}}
<li><a href="#_timeline">Timeline</a></li>
{{/timeline}}
{{#people}}
<li><a href="#_people">Who’s who</a></li>
{{/people}}
{{#figures}}
<li><a href="#_figures">Key figures</a></li>
{{/figures}}
{{#quotes}}
<li><a href="#_quotes">Key quotes</a></li>
{{/quotes}}
{{#questions}}
<li><a href="#_questions">Open questions</a></li>
{{/questions}}
{{#sources}}
<li><a href="#_sources">Sources</a></li>
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
<link rel="stylesheet" href="{{root}}assets/lists.css">
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
