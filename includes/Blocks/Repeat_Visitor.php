<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * HTML of the block footfall/repeat-visitor.
 */
final class Repeat_Visitor {
	/**
	 * @param array<string,mixed> $attributes As in block.json.
	 * @param string              $content    Inner blocks, rendered.
	 */
	public static function html( array $attributes, string $content ): string {
		return sprintf(
			'<div %s data-wp-interactive="footfall/repeat-visitor" %s data-wp-class--is-shown="context.is_shown" data-wp-bind--hidden="context.is_away" data-wp-init="callbacks.begin">%s</div>',
			get_block_wrapper_attributes( [ 'class' => "is-{$attributes['placement']} is-{$attributes['without_script']}-without-script" ] ),
			wp_interactivity_data_wp_context( self::context( $attributes ) ),
			$content
		);
	}

	/**
	 * @param array<string,mixed> $attributes As in block.json.
	 * @return array<string,mixed> As in view.ts.
	 */
	private static function context( array $attributes ): array {
		return array_intersect_key( $attributes, array_flip( [ 'conditions', 'match', 'outcome', 'without_data', 'placement', 'label' ] ) )
			+ [
				'is_shown' => null,
				'is_away'  => null,
			];
	}
}
