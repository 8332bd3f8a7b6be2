/** A space between Chinese and Latin or digits, where a name, figure or date was put into a sentence. */
export function setApart(text: string): string {
  return text
    .replace(/(\p{Script=Han})([A-Za-z0-9])/gu, '$1 $2')
    .replace(/([A-Za-z0-9])(\p{Script=Han})/gu, '$1 $2');
}

// Hebrew, Arabic and their neighbours, up to what Unicode sets aside for more of them.
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]|\uD802|\uD803|\uD83A|\uD83B/;

/** What is put into a sentence, isolated if it is read from right to left: it turns nothing around it. */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

// Stands for the name while the sentence around it is set apart.
const NAME = '\uE000';

/** A sentence with a name in it, set apart from it as above. The name itself stays as it was written. */
export function setNameApart(sentence: (name: string) => string, name: string): string {
  const isLatin = (letter: string | undefined): boolean => /[A-Za-z0-9]/.test(letter ?? '');
  const isHan = (letter: string | undefined): boolean => /\p{Script=Han}/u.test(letter ?? '');
  const needsSpace = (a: string | undefined, b: string | undefined): boolean =>
    (isHan(a) && isLatin(b)) || (isLatin(a) && isHan(b));
  return sentence(NAME)
    .split(NAME)
    .map(setApart)
    .reduce((before, after) => {
      const start = needsSpace([...before].pop(), [...name][0]) ? ' ' : '';
      const end = needsSpace([...name].pop(), [...after][0]) ? ' ' : '';
      return `${before}${start}${isolate(name)}${end}${after}`;
    });
}
