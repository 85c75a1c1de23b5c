/**
 * Why the program will not go on, in a sentence for whoever runs it. It is printed as it is, without a stack, and the
 * program ends with exit code 1.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
