/** What stands in a shortcode without a name is no attribute of it. */
interface Shortcode {
	named: { display?: string; label?: string };
}

export const transforms = {
	from: [
		{
			type: 'shortcode',
			tag: 'footfall_choices',
			attributes: {
				display: {
					type: 'string',
					shortcode: ( { named }: Shortcode ) => named.display,
				},
				label: {
					type: 'string',
					shortcode: ( { named }: Shortcode ) => named.label,
				},
			},
		},
	],
};
