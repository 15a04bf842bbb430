import type { Answers } from '@mail-protocol/core';
import { ComparisonTable, ProtocolChooser, useProtocolRecommendation } from '@mail-protocol/react';
import '@mail-protocol/react/styles.css';
import { createRoot } from 'react-dom/client';

/** The page of a conversation: the address says which component stands in the form, and what is answered already. */
const parameters = new URLSearchParams(location.search);
const component = document.getElementById('component') as HTMLElement;
document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());

const given = parameters.get('answers') ?? undefined;

function Comparison({ answers }: { readonly answers: Answers }) {
  return <ComparisonTable interview={useProtocolRecommendation({ defaultAnswers: answers })} />;
}

if (parameters.get('show') === 'element') {
  await import('@mail-protocol/element/register');
  const chooser = document.createElement('mail-protocol-chooser');
  chooser.setAttribute('name', 'protocol');
  chooser.setAttribute('required', '');
  if (given) chooser.setAttribute('answers', given);
  component.append(chooser);
} else {
  const answers = Object.fromEntries(
    (given ?? '').split(',').flatMap((pair) => (pair ? [pair.split(':')] : [])),
  ) as Answers;
  const layout = parameters.get('show') === 'steps' ? 'steps' : 'list';
  createRoot(component).render(
    parameters.get('show') === 'table' ? (
      <Comparison answers={answers} />
    ) : (
      <ProtocolChooser layout={layout} defaultAnswers={answers} />
    ),
  );
}
