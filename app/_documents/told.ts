/** The look of what somebody wrote. */
export const told = 'font-people text-page-told [&>p]:whitespace-pre-line [&>p+p]:mt-4'
