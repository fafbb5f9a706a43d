/**
 * Why a picture is not shown, as a finding: an error where it could do harm, and a warning where it is only missing, since
 * the text around it is right without it.
 */
export interface PictureFault {
  readonly severity: 'error' | 'warning'
  readonly message: string
}
