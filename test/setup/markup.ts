import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes the doctype in lower case and closes void elements.
    'doctype-style': 'off',
    'void-style': 'off',
    // A title names the record, and records have long names.
    'long-title': 'off',
    // A group of checkboxes sends its values under one name; a page may hold the same button in several rows.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    'no-implicit-button-type': 'error',
    'no-implicit-input-type': 'error',
    'no-inline-style': 'error',
  },
})

/** What is wrong with a page's markup, a line for each finding; empty for a sound one. */
export const markupFaults = async (html: string): Promise<readonly string[]> => {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} (${selector ?? `${line}:${column}`})`),
  )
}
