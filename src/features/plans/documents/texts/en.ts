import type { da } from './da.ts'

/** The same in English. */
export const en = {
  'room.note': 'plan, agreements: PDF and Word',
  title: 'Documents',
  'title.plan': 'Documents of {{plan}}',
  'lede.draft': 'Everything that the plan can be printed as. It has not been sent for approval yet, so all of this is drafts.',
  'lede.frozen': 'Everything that the plan can be printed as. A draft shows the plan as it is today; a frozen version never changes.',
  'kind.plan': 'The whole plan',
  'kind.estate': 'Two pages for the meeting of {{estate}}',
  'section.draft': 'Draft',
  'section.draft.note': 'as the plan stands today',
  'draft.same': 'The draft says the same as version {{number}}.',
  'draft.changed': 'The draft has changed since version {{number}}: what is approved is the version and not the draft.',
  'section.version': 'Version no. {{number}}',
  'version.made': 'Frozen on {{day}}.',
  'version.taken': 'Taken over from paper on {{day}} by {{role}}, {{for}}.',
  'version.sent': 'Frozen on {{day}}. {{role}}: sent for {{for}}.',
  'version.kept': 'Everybody has approved: the printed plan is kept and comes byte for byte as it was made.',
  'version.stands': 'The approvals given so far stand in the files.',
  'version.page': 'See the version',
  'section.written': 'Written beside the plan',
  'section.earlier': 'Earlier versions',
  'column.document': 'Name of the document',
  'column.hash': 'Hash',
  'column.files': 'Fetch',

  'file.pdf': 'As PDF',
  'file.docx': 'As Word',
  'file.of': 'of {{what}}',
  'file.draft': 'draft {{day}}',
  'file.version': 'version no. {{number}}',
  'about.title': 'About the files',
  'about.pdf': 'PDF is for meetings, records and screen readers; it cannot be edited.',
  'about.word':
    'Word is for whoever works on: headings, tables and contents are real. Correct in Helhed and not in the file: a corrected file has no hash.',
  'about.hash':
    'The hash (SHA-256) is of what the document says, and stands at the foot of each page. Where it is the same in two places, so is the text.',
} as const satisfies Readonly<Record<keyof typeof da, string>>
