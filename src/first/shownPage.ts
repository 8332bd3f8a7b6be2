/*
 * A screen as it was last seen, as plain data: it is painted again before the app is there. What is stored is
 * never trusted: only elements, attributes and addresses of these kinds are made, and text stays text.
 */

export type ShownNode = string | readonly [tag: string, attributes: Attributes, ...ShownNode[]];
type Attributes = Readonly<Record<string, string>>;

export interface ShownPage {
  /** The build whose styles it is painted with. */
  readonly build: string;
  readonly card: string;
  readonly language: string;
  /** The day it was seen on, as `2026-12-11`. */
  readonly day: string;
  /** The title of the page, which holds no words of the person. */
  readonly title: string;
  /** What the records said of the card then. */
  readonly sum: number;
  readonly nodes: readonly ShownNode[];
}

const TAGS =
  /^(div|p|span|a|ul|ol|li|h1|h2|h3|header|main|section|nav|footer|button|label|input|svg|path|dl|dt|dd|strong|em|small|time|progress|details|summary)$/;
const ATTRIBUTES =
  /^(class|id|lang|type|href|tabindex|role|viewBox|d|checked|disabled|focusable|max|value|open|(aria|data)-[a-z-]+)$/;
const DRAWN = /^(svg|path)$/;
const GROWS = 'style';
const MOST_NODES = 4000;

/** What stands in an element, without what was only said in passing. */
export function readShown(root: Element): ShownNode[] {
  return [...root.childNodes].flatMap((node): ShownNode[] => {
    if (node instanceof Text) return [node.data];
    if (!(node instanceof Element)) return [];
    const attributes: Record<string, string> = {};
    for (const { name, value } of node.attributes) {
      if (ATTRIBUTES.test(name) && name !== 'checked') attributes[name] = value;
    }
    if (node instanceof HTMLInputElement && node.checked) attributes['checked'] = '';
    if (node instanceof HTMLElement && node.style.flexGrow) attributes[GROWS] = node.style.flexGrow;
    const isPassing = /^(status|alert)$/.test(attributes['role'] ?? '');
    return [[node.localName, attributes, ...(isPassing ? [] : readShown(node))]];
  });
}

/** The same as elements again; undefined when anything in it is not of these kinds. */
export function drawShown(nodes: unknown): DocumentFragment | undefined {
  let left = MOST_NODES;
  const draw = (node: unknown): Node | undefined => {
    left -= 1;
    if (left < 0) return undefined;
    if (typeof node === 'string') return document.createTextNode(node);
    if (!Array.isArray(node)) return undefined;
    const [tag, attributes, ...inside] = node as unknown[];
    const element = elementOf(tag, attributes);
    return element && fill(element, inside);
  };
  const fill = <P extends Element | DocumentFragment>(
    parent: P,
    inside: readonly unknown[],
  ): P | undefined => {
    for (const each of inside) {
      const child = draw(each);
      if (!child) return undefined;
      parent.append(child);
    }
    return parent;
  };
  return Array.isArray(nodes) ? fill(document.createDocumentFragment(), nodes) : undefined;
}

function elementOf(tag: unknown, attributes: unknown): Element | undefined {
  if (typeof tag !== 'string' || !TAGS.test(tag)) return undefined;
  if (typeof attributes !== 'object' || attributes === null) return undefined;
  const element = DRAWN.test(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value !== 'string') return undefined;
    if (name === GROWS) {
      if (element instanceof HTMLElement) element.style.flexGrow = value;
    } else if (!ATTRIBUTES.test(name) || !fits(tag, name, value)) return undefined;
    else element.setAttribute(name, value);
  }
  return element;
}

/** Links lead to screens of this page alone, boxes are boxes and buttons send nothing. */
function fits(tag: string, name: string, value: string): boolean {
  if (name === 'href') return tag === 'a' && value.startsWith('#/');
  if (name === 'max' || name === 'value') return tag === 'progress';
  if (name === 'type') return value === (tag === 'input' ? 'checkbox' : 'button');
  return true;
}

/** A small sum of a text: the same text gives the same one. */
export function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}
