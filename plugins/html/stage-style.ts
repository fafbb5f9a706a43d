/** Give each stage its colour, as the rules of a style sheet. On dark paper a stage has a light tint of its colour, so that it reads as well as on light paper. */
export function stageStyle(stages: readonly { readonly id: string; readonly colour: string }[]): string {
  return stages
    .map(
      ({ id, colour }) =>
        `[data-stage="${id}"]{--stage:light-dark(${colour},color-mix(in oklab,${colour} 45%,white))}`,
    )
    .join('')
}
