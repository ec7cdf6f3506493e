import { unread } from '../unread.ts';

export const portuguese = unread('pt', {
  verbs: `diz disse dizem disseram dizia dito afirma afirmou afirmaram responde respondeu respondia pergunta perguntou perguntava explica explicou
    acrescenta acrescentou escreve escreveu declara declarou garante garantiu destaca destacou conta contou relata relatou comenta comentou
    conclui concluiu exclama exclamou grita gritou murmura murmurou lembra lembrou admite admitiu segundo insiste insistiu replicou`,
  dashes: true,
  incise: 'dashes',
});
