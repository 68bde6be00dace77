<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * Knows whether a published block of the site asks for what the device remembers. Found out when
 * something is saved, kept in an option that every request has loaded: a shopper's request asks nothing.
 */
final class Memory_Need {
	public const OPTION = 'footfall_memory_needed';

	private const BLOCK = 'footfall/repeat-visitor';

	/** Conditions that need it, on some pages at least; as in blocks/repeat-visitor/rules/needs.ts. */
	public const RULES = [
		'page_visits',
		'site_visits',
		'shop_visits',
		'days_since_last_visit',
		'first_visit',
		'has_bought',
		'bought_product',
		'bought_category',
		'viewed_product',
		'viewed_category',
		'channel',
		'campaign',
		'referrer',
	];

	private const TEMPLATES = [ 'wp_template', 'wp_template_part' ];

	/** Posts that are looked through at a time. */
	private const PAGE = 20;

	public static function is_there(): bool {
		return '1' === get_option( self::OPTION );
	}

	/** On save_post. */
	public static function on_saved( int $post_id, \WP_Post $post ): void {
		if ( 'revision' !== $post->post_type && str_contains( $post->post_content, self::BLOCK ) ) {
			self::refresh();
		}
	}

	/** On post_updated: the block may have been taken out. */
	public static function on_updated( int $post_id, \WP_Post $after, \WP_Post $before ): void {
		if ( 'revision' !== $before->post_type && str_contains( $before->post_content, self::BLOCK ) ) {
			self::refresh();
		}
	}

	/** On after_delete_post: before it, what was found is still remembered. */
	public static function on_deleted( int $post_id, \WP_Post $post ): void {
		self::on_saved( $post_id, $post );
	}

	/** Also on after_switch_theme, when widgets or their places change, when the plugin is activated. */
	public static function refresh(): void {
		update_option( self::OPTION, self::find() ? '1' : '0', true );
	}

	private static function find(): bool {
		foreach ( self::contents() as $content ) {
			if ( self::asks( $content ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @return iterable<string> Whatever may hold the block: widgets in their places, the theme's templates, posts of all kinds.
	 */
	private static function contents(): iterable {
		$widgets = (array) get_option( 'widget_block', [] );
		foreach ( wp_get_sidebars_widgets() as $sidebar => $ids ) {
			// Those that were taken out of it are kept, as are those of other themes.
			foreach ( is_registered_sidebar( $sidebar ) ? (array) $ids : [] as $id ) {
				yield (string) ( $widgets[ substr( (string) $id, strlen( 'block-' ) ) ]['content'] ?? '' );
			}
		}
		foreach ( wp_is_block_theme() ? self::TEMPLATES : [] as $type ) {
			yield from wp_list_pluck( get_block_templates( [], $type ), 'content' );
		}
		for ( $page = 1; ; $page++ ) {
			$posts = get_posts(
				[
					's'              => 'wp:' . self::BLOCK,
					'sentence'       => true,
					'search_columns' => [ 'post_content' ],
					'post_type'      => array_values( array_diff( get_post_types(), [ 'revision', ...self::TEMPLATES ] ) ),
					'post_status'    => [ 'publish', 'private' ],
					'posts_per_page' => self::PAGE,
					'paged'          => $page,
					'orderby'        => 'ID',
				]
			);
			yield from wp_list_pluck( $posts, 'post_content' );
			if ( count( $posts ) < self::PAGE ) {
				return;
			}
		}
	}

	private static function asks( string $content ): bool {
		// A template may name a pattern of the theme instead of holding it.
		return ( str_contains( $content, self::BLOCK ) || str_contains( $content, 'wp:pattern' ) )
			&& self::any_asks( resolve_pattern_blocks( parse_blocks( $content ) ) );
	}

	/**
	 * @param array<int,array<string,mixed>> $blocks As parse_blocks() gives them.
	 */
	private static function any_asks( array $blocks ): bool {
		foreach ( $blocks as $block ) {
			if ( self::BLOCK === $block['blockName'] && self::needs( $block['attrs']['conditions'] ?? null ) ) {
				return true;
			}
			if ( self::any_asks( $block['innerBlocks'] ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * @param mixed $conditions Of a block; null for those that it comes with, which count visits.
	 */
	public static function needs( $conditions ): bool {
		if ( ! is_array( $conditions ) ) {
			return true;
		}
		foreach ( $conditions as $condition ) {
			$rule = is_array( $condition ) ? (string) ( $condition['rule'] ?? '' ) : '';
			// A rule of another plugin may ask for anything.
			if ( in_array( $rule, self::RULES, true ) || str_contains( $rule, '/' ) ) {
				return true;
			}
		}
		return false;
	}
}
