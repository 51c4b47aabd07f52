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
