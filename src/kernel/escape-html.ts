const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, in quoted attributes too. Pages, mails and sandboxes all escape by it. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, character => entities[character] ?? '');
