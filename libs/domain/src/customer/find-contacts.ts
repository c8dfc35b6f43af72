/** An address or a number that a text tells, in the form in which two of them are compared. */
export interface Contact {
  kind: 'email' | 'phone';
  value: string;
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}/gu;
const NUMBER = /(?<![\p{L}\p{N}.,/#-])(?:\+|00)?\d(?:[ ()-]{0,2}\d){7,14}(?![\p{L}\p{N}/]|[.,-]\d)/gu;
/** Words before a bare number that say that it can be called. */
const PHONE_WORD = /(?:tlf|telefon|tel|phone|mobil|mobile|nummer|number|nr|ring|call)\P{L}{0,4}(?:\p{L}{1,6} ){0,3}$/iu;
const DATE = /^(?:\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{1,2}-\d{1,2})/;
/** Digits by which two numbers are the same, with or without the country in front. */
const COMPARED_DIGITS = 8;

/** What a text tells of how its author can be reached. Order numbers and dates are no telephone numbers. */
export function findContacts(text: string): Contact[] {
  const emails = [...text.matchAll(EMAIL)].map(([value]): Contact => ({ kind: 'email', value: value.toLowerCase() }));
  const phones = [...text.matchAll(NUMBER)].flatMap((match): Contact[] => {
    const value = match[0].trim();
    const isCalled = PHONE_WORD.test(text.slice(Math.max(0, match.index - 30), match.index));
    return isCalled || isWrittenAsPhone(value) ? [{ kind: 'phone', value: phoneKey(value) }] : [];
  });
  return uniqueContacts([...emails, ...phones]);
}

/** A number as it is compared. */
export function phoneKey(number: string): string {
  return number.replace(/\D/g, '').slice(-COMPARED_DIGITS);
}

function isWrittenAsPhone(value: string): boolean {
  return (/^(?:\+|00)/.test(value) || /\d[ )-]\d/.test(value)) && !DATE.test(value);
}

function uniqueContacts(contacts: Contact[]): Contact[] {
  return [...new Map(contacts.map((contact) => [`${contact.kind}:${contact.value}`, contact])).values()];
}
