// One section's form: which it is, what was seen, and a draft of what it holds, read by the schema of the procedure itself.
import { z } from 'zod'
import { Seen } from '@/app/_forms/fields-of-forms'
import { readSection } from './read-section'
import { sectionAt } from './sections'

export const SectionInput = z
  .strictObject({
    part: z.string().max(40),
    section: z.string().max(40),
    seen: Seen,
    do: z.string().max(200).optional(),
    draft: z.unknown().optional(),
  })
  .superRefine(({ part, section, draft }, context) => {
    const paths = sectionAt(part, section)?.paths
    // That there is no such section is said by whoever looks for it.
    for (const [name, problem] of Object.entries(paths ? readSection(paths, draft).problems : {}))
      context.addIssue({ code: 'custom', path: name.split('.'), message: problem })
  })
