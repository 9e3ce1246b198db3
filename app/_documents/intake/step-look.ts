/** Which step of the form this is, in the margin, and the way back. */
export const stepLook = 'mb-4 font-people text-page-side page:mb-0 page:pt-[0.6875rem]'
export const backLook = 'flex min-h-11 w-fit items-center font-house text-page-small'
