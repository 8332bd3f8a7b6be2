/** A space between Chinese and Latin or digits, where a name, figure or date was put into a sentence. */
export function setApart(text: string): string {
  return text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2');
}
