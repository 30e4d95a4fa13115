/** How somebody was told. */
export const channels = ['email', 'text', 'phone', 'in-person', 'link'] as const;
