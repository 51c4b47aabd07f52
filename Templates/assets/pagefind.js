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
