/** What the supports of a block with colours keep in its attributes. */
export interface ColourAttributes {
	className?: string;
	backgroundColor?: string;
	textColor?: string;
	style?: {
		color?: { background?: string; text?: string };
		elements?: Record<
			string,
			{ color?: { background?: string; text?: string } } | undefined
		>;
	};
}

const PRESET = 'var:preset|color|';

/** As WordPress names the custom property of a slug: "accent1" is "accent-1". */
const kebab = ( slug: string ) =>
	slug
		.replace( /([a-z])([A-Z0-9])|(\d)([a-zA-Z])/g, '$1$3-$2$4' )
		.toLowerCase();

function colour( preset = '', value = '' ): string {
	const slug = value.startsWith( PRESET )
		? value.slice( PRESET.length )
		: preset;
	return slug ? `var(--wp--preset--color--${ kebab( slug ) })` : value;
}

/**
 * Colours of what asks, as properties of its style. The twin of includes/Blocks/Banner_Style.php.
 *
 * @param attributes Of the block.
 * @param ofTheme    The theme's own, as Banner_Style::of_theme() gives them.
 */
export function panelStyle(
	{ className = '', backgroundColor, textColor, style }: ColourAttributes,
	ofTheme: Record< string, string > = {}
): Record< string, string > {
	const { color, elements } = style ?? {};
	const own = {
		'--choice-paper': colour( backgroundColor, color?.background ),
		'--choice-ink': colour( textColor, color?.text ),
		'--choice-link': colour( '', elements?.link?.color?.text ),
		'--choice-button': colour( '', elements?.button?.color?.background ),
		'--choice-button-ink': colour( '', elements?.button?.color?.text ),
	};
	const isOfTheme = ! /\bis-style-(light|dark|device)\b/.test( className );
	return {
		...( isOfTheme && ofTheme ),
		...Object.fromEntries(
			Object.entries( own ).filter( ( [ , value ] ) => value )
		),
	};
}
