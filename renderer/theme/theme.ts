import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** Ten steps around the one accent; the sixth is the accent itself. */
const accent: MantineColorsTuple = [
  '#eef4fb',
  '#dbe8f6',
  '#b8d1ee',
  '#8fb5e2',
  '#6c9dd8',
  '#3f7dc1',
  '#1f5fa8',
  '#184d8a',
  '#123c6d',
  '#0c2b50',
]

const control = { size: 'sm' } as const
const still = { duration: 0 } as const

/** Mantine dressed in the tokens: small, dense, one accent, nothing that moves by itself. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 4 },
  colors: { accent },
  fontFamily: 'var(--font)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.54', md: '1.6', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '4px', sm: '6px', md: '6px', lg: '10px', xl: '10px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  autoContrast: true,
  // By name, so that the theme does not load components that the first screen does not show.
  components: {
    Button: { defaultProps: control, vars: buttonVars },
    Input: { vars: inputVars },
    TextInput: { defaultProps: control },
    NumberInput: { defaultProps: control },
    Textarea: { defaultProps: { ...control, autosize: true, minRows: 2 } },
    // Typing a few letters and Enter takes what they found.
    Select: { defaultProps: { ...control, selectFirstOptionOnChange: true, comboboxProps: { transitionProps: still } } },
    MultiSelect: { defaultProps: { selectFirstOptionOnChange: true } },
    Switch: { defaultProps: control },
    SegmentedControl: { defaultProps: { size: 'xs', transitionDuration: 0 } },
    Tooltip: { defaultProps: { openDelay: 500, transitionProps: still } },
    Menu: { defaultProps: { transitionProps: still, shadow: 'none' } },
    Modal: { defaultProps: { transitionProps: still } },
  },
})

/** Low controls; on the accent stands the one colour that can be read on it in both schemes. */
function buttonVars(_theme: unknown, { size, variant = 'filled' }: { readonly size?: string; readonly variant?: string }) {
  return {
    root: {
      ...(size === 'sm' ? { '--button-height': '30px', '--button-padding-x': '12px' } : {}),
      ...(variant === 'filled' ? { '--button-color': 'var(--on-accent)' } : {}),
    },
  }
}

function inputVars(_theme: unknown, { size, multiline }: { readonly size?: string; readonly multiline?: boolean }) {
  return { wrapper: size === 'sm' && !multiline ? { '--input-height': '30px' } : {} }
}

const shared = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-control)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
}

/** Points Mantine's own variables at the tokens, in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared })
