/** A reply that is JSON text already: records go from the database to the wire without being parsed on the way. */
export class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** `{"a":1,"records":[…]}` from an object and the JSON texts of one list in it. */
export function withList(rest: object, name: string, texts: readonly string[]): string {
  const head = JSON.stringify(rest);
  return `${head.slice(0, -1)}${head === '{}' ? '' : ','}${JSON.stringify(name)}:[${texts.join(',')}]}`;
}
