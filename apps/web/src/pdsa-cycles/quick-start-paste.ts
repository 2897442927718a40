import { plainFromPaste } from '@tributary/domain';
import type { ClipboardEvent } from 'react';

/**
 * Out of Word comes HTML full of its own; what is kept is the words. Hands the new text to `set` when the clipboard
 * holds HTML, else leaves the paste to the browser.
 */
export function pastedPlain(
  event: ClipboardEvent<HTMLTextAreaElement | HTMLInputElement>,
  set: (text: string) => void,
): void {
  const html = event.clipboardData.getData('text/html');
  if (html === '') return;
  event.preventDefault();
  const field = event.currentTarget;
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  const words = plainFromPaste(html);
  set(field.value.slice(0, from) + words + field.value.slice(to));
  const caret = from + words.length;
  // After the new text has been drawn; the field is controlled and would jump to its end.
  requestAnimationFrame(() => {
    field.setSelectionRange(caret, caret);
  });
}
