<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * The banner that the owner has saved, wherever he has put it: pages without the block (a checkout has
 * its own footer) show the same one. Kept in an option that every request has loaded.
 */
final class Site_Banner {
	public const OPTION = 'footfall_banner';

	/** Instead of a post's id. */
	private const WIDGET = 'widget';

	/**
	 * @return array<string,mixed> As in block.json, complete: the owner's, else those that the block comes with.
	 */
	public static function attributes(): array {
		$saved = get_option( self::OPTION );
		$type  = \WP_Block_Type_Registry::get_instance()->get_registered( Cookie_Banner::NAME );
		$own   = is_array( $saved ) && is_array( $saved['attributes'] ?? null ) ? $saved['attributes'] : [];
		/**
		 * What the banner is on pages that have no block of it.
		 *
		 * @since 0.2.0
		 *
		 * @param array $attributes Of the block footfall/cookie-banner, as the owner has saved it; what is missing is its default.
		 */
		$own = (array) apply_filters( 'footfall_banner_attributes', $own );
		return $type ? $type->prepare_attributes_for_render( $own ) : $own;
	}

	/** On save_post. */
	public static function on_saved( int $post_id, \WP_Post $post ): void {
		if ( 'revision' === $post->post_type ) {
			return;
		}
		self::keep( $post_id, 'publish' === $post->post_status ? $post->post_content : '' );
	}

	/** On deleted_post. */
	public static function on_deleted( int $post_id ): void {
		self::keep( $post_id, '' );
	}

	/** When widgets change. */
	public static function on_widgets(): void {
		$contents = array_map( static fn( $widget ): string => is_array( $widget ) ? (string) ( $widget['content'] ?? '' ) : '', (array) get_option( 'widget_block', [] ) );
		self::keep( self::WIDGET, implode( "\n", $contents ) );
	}

	/**
	 * @param int|string $place   Whose content it is.
	 * @param string     $content Blocks.
	 */
	private static function keep( int|string $place, string $content ): void {
		$found = str_contains( $content, 'wp:' . Cookie_Banner::NAME ) ? self::find( parse_blocks( $content ) ) : null;
		$saved = get_option( self::OPTION );
		if ( null !== $found ) {
			$kept = [
				'place'      => $place,
				'attributes' => $found,
			];
			if ( $kept !== $saved ) {
				update_option( self::OPTION, $kept, true );
				/**
				 * The owner has saved another banner.
				 *
				 * @since 0.2.0
				 *
				 * @param array $attributes Of the block footfall/cookie-banner; what is missing is its default.
				 */
				do_action( 'footfall_banner_saved', $found );
			}
		} elseif ( is_array( $saved ) && ( $saved['place'] ?? null ) === $place ) {
			// It was taken out there. The default takes over until a banner is saved again.
			update_option( self::OPTION, [], true );
			do_action( 'footfall_banner_saved', [] );
		}
	}

	/**
	 * @param array<int,array<string,mixed>> $blocks As parse_blocks() gives them.
	 * @return array<string,mixed>|null Attributes of the first banner.
	 */
	private static function find( array $blocks ): ?array {
		foreach ( $blocks as $block ) {
			$found = Cookie_Banner::NAME === $block['blockName'] ? $block['attrs'] : self::find( $block['innerBlocks'] );
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}
}
