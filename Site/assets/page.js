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
