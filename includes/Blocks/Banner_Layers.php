<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * HTML of the two layers: the question, and the details behind it. The same for everybody.
 */
final class Banner_Layers {
	private const TITLE_ID   = 'footfall-choice-title';
	private const DETAILS_ID = 'footfall-choice-details';

	/** Where each layout may stand; the first one is meant where another layout's position is set. */
	private const POSITIONS = [
		'bar'     => [ 'bottom', 'top' ],
		'box'     => [ 'start', 'end' ],
		'centred' => [ 'middle' ],
	];

	/** Style of the button that floats: all that a page carries of ours once the choice is made. */
	private const TAB_STYLE = '.footfall-choice-tab{display:none}html:not([data-choice=open])[data-choice] .footfall-choice-tab{position:fixed;z-index:99999;inset-block-end:16px;inset-inline-start:16px;box-sizing:border-box;max-inline-size:calc(100vw - 32px);min-inline-size:44px;min-block-size:44px;margin:0;padding:0 11px;display:flex;align-items:center;gap:8px;border:1px solid var(--choice-ink,#1e1e1e);border-radius:22px;background:var(--choice-paper,#fff);color:var(--choice-ink,#1e1e1e);font-family:inherit;font-size:14px;line-height:1.3;text-align:start;cursor:pointer}.footfall-choice-tab svg{flex:none}.footfall-choice-tab-label{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.footfall-choice-tab:focus-visible .footfall-choice-tab-label,html[data-choice-rule=opt_out] .footfall-choice-tab-label{position:static;inline-size:auto;block-size:auto;clip-path:none;white-space:normal}@media(hover:hover){.footfall-choice-tab:hover .footfall-choice-tab-label{position:static;inline-size:auto;block-size:auto;clip-path:none;white-space:normal}}.footfall-choice-tab:focus-visible{outline:2px solid var(--choice-ink,#1e1e1e);outline-offset:2px}@media print{.footfall-choice-tab{visibility:hidden}}';

	/** Two sliders. */
	private const TAB_ICON = '<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true" focusable="false"><path d="M2.5 6h6M13.5 6h4M2.5 14h3M10.5 14h7"/><circle cx="11" cy="6" r="2.5"/><circle cx="8" cy="14" r="2.5"/></svg>';

	private const CLOSE_ICON = '<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true" focusable="false"><path d="m5 5 10 10M15 5 5 15"/></svg>';

	/**
	 * The question. A dialog only where the page has to wait for the answer.
	 *
	 * @param array<string,mixed> $attributes Of the block, complete.
	 * @param array<string,mixed> $texts      As Banner_Texts::of() gives them.
	 */
	public static function first( array $attributes, array $texts ): string {
		$layout = $attributes['layout'];
		$places = self::POSITIONS[ $layout ];
		$place  = in_array( $attributes['position'], $places, true ) ? $attributes['position'] : $places[0];
		$tag    = 'centred' === $layout ? 'dialog' : 'section';
		return sprintf(
			'<%1$s %2$s%12$s aria-labelledby="%3$s" data-choice-layer="first"><div class="footfall-choice-words"><h2 class="footfall-choice-title" id="%3$s" tabindex="-1"%11$s>%4$s</h2><p class="footfall-choice-text">%5$s%6$s</p><p class="footfall-choice-signal" hidden>%7$s</p></div><div class="footfall-choice-buttons">%8$s%9$s<button type="button" class="footfall-choice-more" data-choice-do="details" aria-haspopup="dialog">%10$s</button></div></%1$s>',
			$tag,
			self::wrapper( $attributes, "is-$layout is-$place" ),
			self::TITLE_ID,
			esc_html( $texts['title'] ),
			$texts['text'],
			Banner_Rows::privacy_link( $texts ),
			esc_html( $texts['signal'] ),
			self::button( 'accept', $texts['accept_label'] ),
			self::button( 'refuse', $texts['refuse_label'] ),
			esc_html( $texts['details_label'] ),
			// Elsewhere the page keeps the focus.
			'dialog' === $tag ? ' autofocus' : '',
			'dialog' === $tag ? ' aria-modal="true"' : ''
		);
	}

	/**
	 * @param array<string,mixed> $attributes Of the block, complete.
	 * @param array<string,mixed> $texts      As Banner_Texts::of() gives them.
	 */
	public static function details( array $attributes, array $texts ): string {
		return sprintf(
			'<dialog %1$s aria-modal="true" aria-labelledby="%2$s" data-choice-layer="details"><div class="footfall-choice-head"><h2 class="footfall-choice-title" id="%2$s" tabindex="-1" autofocus>%3$s</h2><button type="button" class="footfall-choice-close" data-choice-do="close" aria-label="%4$s">%5$s</button></div><div class="footfall-choice-body">%6$s</div>%7$s</dialog>',
			self::wrapper( $attributes, 'is-details' ),
			self::DETAILS_ID,
			esc_html( $texts['details_title'] ),
			esc_attr( $texts['close'] ),
			self::CLOSE_ICON,
			Banner_Rows::html( $texts ),
			self::buttons( $texts )
		);
	}

	/**
	 * @param array<string,mixed> $texts As Banner_Texts::of() gives them.
	 * @return string What the details are left with.
	 */
	public static function buttons( array $texts ): string {
		return '<div class="footfall-choice-buttons">' . self::button( 'accept', $texts['accept_label'] ) . self::button( 'refuse', $texts['refuse_label'] ) . self::button( 'save', $texts['save_label'] ) . '</div>';
	}

	/**
	 * The small button that opens the choices again. It shows its words to whoever comes near it, and always where the law wants them to be seen.
	 *
	 * @param array<string,mixed> $attributes Of the block, complete.
	 * @param array<string,mixed> $texts      As Banner_Texts::of() gives them.
	 */
	public static function tab( array $attributes, array $texts ): string {
		return sprintf(
			'<style>%s</style><button type="button" class="footfall-choice-tab" style="%s" data-choice-open aria-haspopup="dialog">%s<span class="footfall-choice-tab-label">%s</span></button>',
			self::TAB_STYLE,
			esc_attr( Banner_Style::of( $attributes ) ),
			self::TAB_ICON,
			Cookie_Banner::label( $texts )
		);
	}

	private static function button( string $does, string $label ): string {
		return sprintf( '<button type="button" class="footfall-choice-button" data-choice-do="%s">%s</button>', $does, esc_html( $label ) );
	}

	/**
	 * Class and style of a layer: what the block's supports make of its attributes, as if the block stood
	 * where the layer is printed.
	 *
	 * @param array<string,mixed> $attributes Of the block, complete.
	 */
	private static function wrapper( array $attributes, string $classes ): string {
		$drawn                               = \WP_Block_Supports::$block_to_render;
		\WP_Block_Supports::$block_to_render = [
			'blockName' => Cookie_Banner::NAME,
			'attrs'     => $attributes,
		];
		try {
			return get_block_wrapper_attributes(
				[
					'class' => "footfall-choice $classes",
					'style' => Banner_Style::of( $attributes ),
				]
			);
		} finally {
			\WP_Block_Supports::$block_to_render = $drawn;
		}
	}
}
