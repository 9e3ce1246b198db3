'use client'
import { FieldGroup, type Labelled, useField } from '@/app/_forms/field'
import type { Option } from '@/app/_forms/inputs'
import { JudgementMark } from '@/app/_ui/judgement-mark'
import { Judgement } from '@/lib/core/procedure/processing'

// Each draws the line before and above it; those at the edge fall under the frame, also when a row is broken.
const oneOf =
  'relative -mt-px -ml-px flex min-h-target grow cursor-pointer items-center gap-1.5 border-rule-firm border-t border-l py-0 pr-3 pl-2.5 hover:bg-sunk has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:shadow-[inset_0_0_0_5px_var(--color-focus)] has-focus-visible:outline-3 has-focus-visible:outline-halo has-focus-visible:-outline-offset-3 max-half:flex-[1_1_40%]'

/** Judgements side by side, each with its glyph; a row of radio buttons. */
export function JudgementChoice({
  options,
  value,
  ...labelled
}: Labelled & { options: readonly Option[]; value: string }) {
  const { sent, wasSent } = useField(labelled.name, false)
  const chosen = wasSent ? (sent?.[0] ?? '') : value
  return (
    <FieldGroup {...labelled}>
      <div className="flex w-fit max-w-full flex-wrap overflow-hidden rounded-control border border-control bg-paper max-half:w-full">
        {options.map((option) => (
          <label key={option.value} className={oneOf}>
            <input
              type="radio"
              className="absolute inset-0 m-0 cursor-pointer opacity-0"
              name={labelled.name}
              value={option.value}
              defaultChecked={option.value === chosen}
            />
            <JudgementMark judgement={Judgement.safeParse(option.value).data ?? null} />
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
