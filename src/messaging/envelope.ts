/** How a request travels. The number is the protocol's version: a page left over from an update is not misread. */
export interface Envelope {
  rapport: 1;
  name: string;
  payload: unknown;
}

export function envelope(name: string, payload: unknown): Envelope {
  return { rapport: 1, name, payload };
}

/** The envelope in a message, or null when the message is not ours. */
export function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('rapport' in message) || message.rapport !== 1) return null;
  if (!('name' in message) || typeof message.name !== 'string') return null;
  return { rapport: 1, name: message.name, payload: 'payload' in message ? message.payload : undefined };
}
