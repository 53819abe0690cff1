export function findFirefox(): string | undefined
export function findWebkit(): { driver: string; miniBrowser: string; display: string } | undefined
export function findOldChromium(): string | undefined
