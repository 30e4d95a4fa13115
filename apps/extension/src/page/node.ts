/** Kinds of nodes, told by number: a page in a frame has classes of its own, of which nothing here is an instance. */

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is CharacterData => node.nodeType === 3;
