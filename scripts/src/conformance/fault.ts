/** Something in which a package is unlike the others. */
export interface Fault {
  readonly file: string;
  /** What is wrong, as a sentence. */
  readonly problem: string;
  /** How to put it right, as a sentence. */
  readonly mend: string;
}

export const faultInWords = ({ file, problem, mend }: Fault): string => `${file}: ${problem} ${mend}`;
