const sections =
  'max-w-[760px] [&_section]:mb-8 [&_section>:is(dl,form,ul,ol,p,[data-notice])]:mt-3 [&_form]:max-w-[480px] [&_form]:gap-4 [&_dl]:grid-cols-[128px_minmax(0,1fr)]'
const title = '[&>h1]:mb-3 [&>h1]:font-semibold [&>h1]:text-area [&>h1]:tracking-[-0.008em]'

/** One column of sections on paper; where there is room they stand beside each other, read column by column. */
export const column = {
  single: sections,
  double: `${sections} ${title} areas:max-w-[1320px] areas:columns-[2_480px] areas:gap-12 areas:[&>h1]:[column-span:all] areas:[&>section]:break-inside-avoid`,
}
