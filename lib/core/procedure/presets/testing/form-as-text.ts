// The form and the leaflet of a procedure, in plain text.
import { plainOf } from '@/lib/core/shared/line'
import type { IntakeForm } from '../../intake-form'
import type { Field } from '../../intake-form/field'
import type { Asked, Leaflet } from '../../leaflet'
import { blockAsText } from './page-as-text'
import { paragraphs } from './plain-text'

/** Every question in its order, with what can be chosen and what that opens. */
export function formAsText({ title, urgent, pages, check }: IntakeForm): string {
  return paragraphs([
    `# ${title}`,
    ...urgent.map(plainOf),
    ...pages.flatMap((page) => [
      `## ${page.title}`,
      plainOf(page.lead),
      ...page.fields.map((field) => fieldAsText(field)),
    ]),
    `## ${check.title}`,
    check.lead,
    check.secrecy,
    `[${check.send}]`,
  ])
}

function fieldAsText(field: Field, room = ''): string {
  const { label, kind, optional, hints, prompts, options, empty, wrong } = field
  return [
    `${room}${label} (${kind}${optional ? ', optional' : ''})`,
    ...hints.map((hint) => `${room}  ${hint}`),
    ...prompts.map((prompt) => `${room}  * ${prompt}`),
    ...options.flatMap((option) => [
      `${room}  [ ] ${option.label}${option.hint ? ` (${option.hint})` : ''}`,
      ...option.reveals.map((revealed) => fieldAsText(revealed, `${room}      `)),
    ]),
    ...[...new Set([empty, wrong])].filter(Boolean).map((text) => `${room}  ! ${text}`),
  ].join('\n')
}

/** The questions on paper, with the room to answer them. */
export function leafletAsText({ title, lead, tick, sections, give }: Leaflet): string {
  return paragraphs([
    `# ${title}`,
    lead,
    tick,
    ...sections.flatMap(({ heading, asked }) => [`## ${heading}`, ...asked.map(askedAsText)]),
    `## ${give.heading}`,
    give.text,
    blockAsText(give.ways),
  ])
}

function askedAsText({ question, hints, onlyIf, lines, boxes }: Asked): string {
  return [
    ...(onlyIf ? [onlyIf] : []),
    question,
    ...hints.map((hint) => `  ${hint}`),
    ...boxes.map((box) => `  [ ] ${box}`),
    ...(lines > 0 ? [`  (${lines})`] : []),
  ].join('\n')
}
