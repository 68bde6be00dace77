<?php
declare( strict_types=1 );

namespace Footfall\Blocks;

/**
 * HTML of the block footfall/repeat-visitor: the same for everybody, and undecided.
 */
final class Repeat_Visitor {
	private const SHOWN_TO_BROWSER = [ 'conditions', 'match', 'outcome', 'without_data', 'without_script', 'label' ];

	/** Rules for which the page has to know where the visit came from; as in rules/needs.ts. */
	private const SOURCE_RULES = [ 'channel', 'campaign', 'referrer' ];

	private const CALL = 'window.footfall?.decide?.(document.currentScript.previousElementSibling)';

	/** How often wp_head had run when the script was printed: what was drawn before it may have been thrown away. */
	private static int $printed_at = -1;

	/** @var string[] Parts of the script that have been printed. */
	private static array $printed = [];

	/**
	 * @param array<string,mixed> $attributes As in block.json.
	 * @param string              $content    Inner blocks, rendered.
	 */
	public static function html( array $attributes, string $content ): string {
		if ( is_feed() ) {
			return 'show' === $attributes['without_script'] ? $content : '';
		}
		if ( Memory_Need::needs( $attributes['conditions'] ) ) {
			Visit_Memory::enqueue();
		}
		wp_interactivity_config( 'footfall/repeat-visitor', Visit_Config::values() + [ 'parts' => self::part_urls() ] );
		$is_late = 'late' === $attributes['placement'];
		$context = array_intersect_key( $attributes, array_flip( self::SHOWN_TO_BROWSER ) );
		$context = [
			'conditions' => array_map( [ self::class, 'in_utc' ], array_values( array_filter( (array) $attributes['conditions'], 'is_array' ) ) ),
			'is_shown'   => null,
			'is_away'    => $is_late,
		] + $context;
		$classes = [ 'is-' . ( 'show' === $attributes['without_script'] ? 'show' : 'hide' ) . '-without-script' ];
		return sprintf(
			'<div %s data-wp-interactive="footfall/repeat-visitor" %s data-wp-class--is-shown="context.is_shown" data-wp-class--is-away="context.is_away" data-wp-watch="callbacks.begin" data-wp-watch---seen="callbacks.show"%s>%s</div>%s',
			get_block_wrapper_attributes( [ 'class' => implode( ' ', [ ...$classes, ...( $is_late ? [ 'is-away' ] : [] ) ] ) ] ),
			wp_interactivity_data_wp_context( $context ),
			'show' === $attributes['without_script'] ? '' : ' data-nosnippet',
			$content,
			wp_get_inline_script_tag( self::script( $context['conditions'] ) )
		);
	}

	/**
	 * @return string[] For where the printed script does not get through.
	 */
	private static function part_urls(): array {
		return array_map( static fn( string $part ): string => plugins_url( "build/blocks/repeat-visitor/$part.js", FOOTFALL_FILE ), [ 'source', 'early' ] );
	}

	/**
	 * The store's own time, as the owner has written it, becomes the world's.
	 *
	 * @param array<string,mixed> $condition One of the block's.
	 * @return array<string,mixed>
	 */
	private static function in_utc( array $condition ): array {
		foreach ( 'time_window' === ( $condition['rule'] ?? '' ) ? [ 'from', 'to' ] : [] as $end ) {
			$local             = (string) ( $condition[ $end ] ?? '' );
			$moment            = '' === $local ? false : date_create_immutable( $local, wp_timezone() );
			$condition[ $end ] = $moment ? $moment->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' ) : '';
		}
		return $condition;
	}

	/**
	 * What decides, before the first block; each block calls it.
	 *
	 * @param array<int,array<string,mixed>> $conditions Of the block.
	 */
	private static function script( array $conditions ): string {
		$heads = did_action( 'wp_head' );
		if ( $heads !== self::$printed_at ) {
			self::$printed_at = $heads;
			self::$printed    = [];
		}
		$code  = '';
		$parts = array_intersect( self::SOURCE_RULES, array_column( $conditions, 'rule' ) ) ? [ 'source', 'early' ] : [ 'early' ];
		foreach ( array_diff( $parts, self::$printed ) as $part ) {
			$file = Blocks::dir( 'repeat-visitor' ) . "/$part.js";
			if ( is_file( $file ) ) {
				self::$printed[] = $part;
				$code           .= file_get_contents( $file ) . ';';
			}
		}
		return ( '' === $code ? '' : Visit_Config::script() . $code ) . self::CALL;
	}
}
