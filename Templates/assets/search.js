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
