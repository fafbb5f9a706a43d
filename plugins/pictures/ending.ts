/** How the names of pictures end, also of those in formats that are not shown. */
export const PICTURE_ENDING = /\.(?:png|jpe?g|webp|gif|avif|hei[cf]|svg|tiff?|bmp)$/i
