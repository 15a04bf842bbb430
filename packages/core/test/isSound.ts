import { type Answers, questions } from '../src/questions.ts';

/** Whether answers contain only questions and answers of this version. `toEqual` would ignore a changed prototype. */
export function isSound(answers: Answers): boolean {
  return (
    Object.getPrototypeOf(answers) === Object.prototype &&
    Object.entries(answers).every(([id, token]) => {
      const question = questions.find((candidate) => candidate.id === id);
      return token === 'unsure' || question?.answers.some((answer) => answer.token === token);
    })
  );
}
