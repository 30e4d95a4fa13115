/**
 * Runs in the extension's own world before its content script, and watches every way to read a field, a body of a data
 * table or the signed-in strip. It is put into a copy of the built extension by trapped-extension.ts. It finds the
 * forbidden zones by its own code, not by the reader's.
 */
{
  const hits = [];
  let allowed = 0;
  const getter = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get;
  const dataOf = getter(CharacterData.prototype, 'data');
  const attribute = Element.prototype.getAttribute;
  const pressable = new Set(['submit', 'reset', 'button', 'image']);

  const isField = (element) =>
    element.matches('textarea, select, option, output, [contenteditable=""], [contenteditable=true]') ||
    (element.tagName === 'INPUT' &&
      !pressable.has((attribute.call(element, 'type') ?? 'text').toLowerCase()));
  const isDataTable = (table) =>
    table.querySelector(':scope > thead, :scope > tr > th, :scope > tbody > tr > th') !== null;
  const isHeadRow = (row) =>
    row.querySelector(':scope > td') === null && row.querySelector(':scope > th') !== null;
  /** A row of a data table below its heading rows. */
  const isBodyRow = (row) => {
    const table = row.closest('table');
    if (!table || !isDataTable(table) || row.closest('thead')) return false;
    const rows = [...table.rows];
    return rows.slice(0, rows.indexOf(row) + 1).some((one) => !isHeadRow(one));
  };
  const isAriaRow = (row) =>
    row.closest('[role=table], [role=grid]') !== null && row.querySelector('[role=columnheader]') === null;
  const isForbidden = (element) =>
    isField(element) ||
    (element.tagName === 'TR' && isBodyRow(element)) ||
    (attribute.call(element, 'role') === 'row' && isAriaRow(element));

  /** The strip: the text that begins with the words, and what follows it in its block. */
  const stripStart = 'logged in as';
  const stripText = (node) =>
    dataOf.call(node).replace(/\s+/g, ' ').trimStart().toLowerCase().startsWith(stripStart);
  const block = (node) =>
    node.parentElement?.closest('div, p, td, th, li, header, section, nav, body, h1, h2, dl') ?? null;
  const strips = () => {
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) if (stripText(walker.currentNode)) found.push(walker.currentNode);
    return found;
  };
  const inStrip = (node) =>
    strips().some(
      (start) =>
        start === node ||
        (block(start)?.contains(node) &&
          start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING),
    );

  const elementOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
  const within = (node) => {
    for (let element = elementOf(node); element; element = element.parentElement)
      if (isForbidden(element)) return true;
    return inStrip(node);
  };
  /** Reading an element's text reads what is in it too. */
  const holds = (node) =>
    node.nodeType === Node.ELEMENT_NODE &&
    ([...node.querySelectorAll('*')].some(isForbidden) || strips().some((start) => node.contains(start)));

  let looking = false;
  const note = (how, node, deep) => {
    if (looking || !(node instanceof Node) || !node.isConnected) return;
    // The trap's own look at the page is not a read.
    looking = true;
    try {
      if (within(node) || (deep && holds(node)))
        hits.push(`${how} of ${elementOf(node)?.tagName.toLowerCase() ?? 'text'}`);
      else allowed++;
    } finally {
      looking = false;
    }
  };

  const trapGetter = (prototype, name, deep) => {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, {
      ...found,
      get() {
        note(name, this, deep);
        return found.get.call(this);
      },
    });
  };
  const trapMethod = (prototype, name, target, deep) => {
    const found = prototype[name];
    prototype[name] = function trapped(...args) {
      for (const node of target(this, args)) note(name, node, deep);
      return found.apply(this, args);
    };
  };

  for (const name of [
    'value',
    'defaultValue',
    'valueAsNumber',
    'valueAsDate',
    'checked',
    'files',
    'selectionStart',
  ])
    trapGetter(HTMLInputElement.prototype, name);
  for (const name of ['value', 'defaultValue', 'textLength']) trapGetter(HTMLTextAreaElement.prototype, name);
  for (const name of ['value', 'selectedIndex', 'selectedOptions'])
    trapGetter(HTMLSelectElement.prototype, name);
  for (const name of ['value', 'text', 'label', 'selected']) trapGetter(HTMLOptionElement.prototype, name);
  for (const name of ['textContent', 'nodeValue']) trapGetter(Node.prototype, name, true);
  for (const name of ['innerText', 'outerText']) trapGetter(HTMLElement.prototype, name, true);
  for (const name of ['innerHTML', 'outerHTML']) trapGetter(Element.prototype, name, true);
  trapGetter(CharacterData.prototype, 'data');
  trapGetter(Text.prototype, 'wholeText');
  trapGetter(Element.prototype, 'attributes');
  const self = (node) => [node];
  for (const name of ['getAttribute', 'getAttributeNode', 'getAttributeNS', 'getHTML']) {
    if (name in Element.prototype)
      trapMethod(
        Element.prototype,
        name,
        (node) => (isField(node) || name === 'getHTML' ? [node] : []),
        name === 'getHTML',
      );
  }
  trapMethod(XMLSerializer.prototype, 'serializeToString', (_, [node]) => [node], true);
  trapMethod(Range.prototype, 'toString', (range) => [range.commonAncestorContainer], true);
  trapMethod(Selection.prototype, 'toString', () => [document.body], true);
  trapMethod(Node.prototype, 'cloneNode', self, true);

  // The reader may look at the words of the strip letter by letter, to know where it begins, and no further.
  const letters = CharacterData.prototype.substringData;
  CharacterData.prototype.substringData = function trapped(at, count) {
    const words = dataOf.call(this);
    const lead = words.length - words.trimStart().length;
    const ofThePhrase = stripText(this) && at + count <= lead + stripStart.length + 3;
    if (!ofThePhrase) note('substringData', this, false);
    else allowed++;
    return letters.call(this, at, count);
  };
  const Form = globalThis.FormData;
  globalThis.FormData = class extends Form {
    constructor(form, ...rest) {
      if (form) note('FormData', form, true);
      super(form, ...rest);
    }
  };

  document.addEventListener('clearway-ask-trap', () => {
    document.documentElement.setAttribute('data-trap', JSON.stringify({ hits, allowed }));
  });
}
