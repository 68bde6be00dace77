import { panelStyle } from './panel-style';

const ofTheme = { '--choice-paper': 'white', '--choice-ink': 'black' };

it.each( [
	[ 'nothing', {}, {}, {} ],
	[ 'the theme’s', {}, ofTheme, ofTheme ],
	[
		'a style that is light or dark',
		{ className: 'is-style-dark' },
		ofTheme,
		{},
	],
	[
		'presets',
		{ backgroundColor: 'accent-1', textColor: 'vividRed2' },
		ofTheme,
		{
			'--choice-paper': 'var(--wp--preset--color--accent-1)',
			'--choice-ink': 'var(--wp--preset--color--vivid-red-2)',
		},
	],
	[
		'own colours, those of links and buttons, too',
		{
			className: 'is-style-light',
			style: {
				color: { background: '#112233' },
				elements: {
					link: { color: { text: 'var:preset|color|contrast' } },
					button: { color: { background: 'red', text: '#fff' } },
				},
			},
		},
		ofTheme,
		{
			'--choice-paper': '#112233',
			'--choice-link': 'var(--wp--preset--color--contrast)',
			'--choice-button': 'red',
			'--choice-button-ink': '#fff',
		},
	],
] )( 'takes %s', ( _, attributes, theme, style ) => {
	expect( panelStyle( attributes, theme ) ).toEqual( style );
} );
