<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * One pass over the HTML of a page: what needs a choice is there, and does not run. The same for every
 * visitor; assets/consent/gate releases it. Pure.
 *
 * - A script becomes `<script type="text/plain" data-choice="statistics" data-choice-service="hotjar" data-choice-src="…">`.
 * - An iframe, and a script that draws something in its place, becomes a placeholder which keeps it.
 * - An image keeps its room, with its address in data-choice-src.
 * - Hints to connect, and what noscript would load, go: without JavaScript nobody can choose.
 */
final class Gate_Pass {
	/** What takes up no room on the page. */
	private const UNSEEN = '~(?:display\s*:\s*none|visibility\s*:\s*hidden)~i';

	private const HINT = '~\b(?:preconnect|dns-prefetch|prefetch|preload|modulepreload|prerender)\b~i';

	private const BLANK = 'data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 viewBox=%270 0 24 24%27%3E%3Cpath fill=%27%23999%27 d=%27M12 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm0 2c-5 0-9 3-9 7v1h18v-1c0-4-4-7-9-7Z%27/%3E%3C/svg%3E';

	/** @var array<string,true> Ids of services that the page has. */
	private array $found = [];

	/** @var array<string,string> What the code of the page calls. */
	private array $calls = [];

	/** @var callable(string,?Gate_Tag,string): string */
	private $placeholder;

	/**
	 * @param Gate_Patterns                              $patterns    What to look for.
	 * @param array<string,array<string,mixed>>          $services    By id.
	 * @param callable(string,?Gate_Tag,string): string $placeholder Gets a service, the tag (null: without a place of its own) and what the placeholder stands for.
	 */
	public function __construct( private Gate_Patterns $patterns, private array $services, callable $placeholder ) {
		$this->placeholder = $placeholder;
	}

	public function apply( string $html ): string {
		$look        = new Gate_Look( $this->patterns, $html );
		$this->calls = $look->calls;
		if ( ! $look->has_any() ) {
			return $html;
		}
		$marks = array_map( static fn( array $found ): array => array_map( 'strval', array_keys( $found ) ), $look->marks );
		$empty = [
			'<img'   => $marks['images'] ?? [],
			'<embed' => $marks['frames'] ?? [],
			'<link'  => isset( $marks['hosts'] ) ? null : [],
		];
		return Gate_Elements::replace( $html, $empty, [ $this, 'element' ] );
	}

	/** @return string[] Ids of the services that were found. */
	public function found(): array {
		return array_keys( $this->found );
	}

	/** What is to stand in an element's place. */
	public function element( string $name, string $whole, string $attributes, string $content ): string {
		return match ( $name ) {
			'script' => $this->script( $whole, $attributes, $content ),
			'iframe', 'object', 'embed' => $this->frame( $whole, $attributes ),
			'noscript' => $this->noscript( $whole, $content ),
			'img' => $this->image( $whole, $attributes ),
			'link' => $this->link( $whole, $attributes ),
			default => $whole,
		};
	}

	private function script( string $whole, string $attributes, string $code ): string {
		if ( str_starts_with( Gate_Tag::one( $attributes, 'id' ), 'footfall' ) || Gate_Tag::is_data( Gate_Tag::one( $attributes, 'type' ) ) ) {
			return $whole;
		}
		// Its address counts before its code. Most scripts belong to nobody: that is found out first.
		$embed = $this->patterns->service_of( [ 'embeds' ], $attributes );
		$id    = $embed;
		$id    = '' === $id ? $this->patterns->service_of( [ 'scripts' ], $attributes ) : $id;
		$id    = '' === $id ? $this->patterns->service_of_handle( Gate_Tag::one( $attributes, 'id' ) ) : $id;
		$id    = '' === $id && '' !== trim( $code ) ? $this->patterns->service_of_code( $code, $this->calls ) : $id;
		if ( '' === $id ) {
			return $whole;
		}
		$tag = new Gate_Tag( $attributes );
		return '' === $embed
			? '<script ' . $tag->rewritten( [ 'type' => 'text/plain' ] + $this->names( $id ), [ 'src', 'type' ] ) . ">$code</script>"
			: $this->placed( $id, null, $whole );
	}

	private function frame( string $whole, string $attributes ): string {
		$id = $this->patterns->service_of( [ 'frames' ], $attributes );
		return '' === $id ? $whole : $this->placed( $id, new Gate_Tag( $attributes ), $whole );
	}

	private function placed( string $id, ?Gate_Tag $tag, string $whole ): string {
		$names = $this->names( $id );
		if ( $tag && self::is_unseen( $tag ) ) {
			return sprintf( '<span hidden data-choice="%s" data-choice-service="%s"><template>%s</template></span>', $names['data-choice'], $names['data-choice-service'], $whole );
		}
		return ( $this->placeholder )( $id, $tag, $whole );
	}

	private static function is_unseen( Gate_Tag $tag ): bool {
		return $tag->has( 'hidden' ) || preg_match( self::UNSEEN, $tag->get( 'style' ) )
			|| in_array( '0', [ $tag->get( 'width' ), $tag->get( 'height' ) ], true )
			|| ( '1' === $tag->get( 'width' ) && '1' === $tag->get( 'height' ) );
	}

	private function noscript( string $whole, string $content ): string {
		return '' === $this->patterns->service_of( [ 'images', 'frames' ], $content ) ? $whole : '';
	}

	private function image( string $whole, string $attributes ): string {
		$id = $this->patterns->service_of( [ 'images' ], $attributes );
		return '' === $id ? $whole : '<img ' . ( new Gate_Tag( $attributes ) )->rewritten( [ 'src' => self::BLANK ] + $this->names( $id ), [ 'src', 'srcset' ] ) . '>';
	}

	private function link( string $whole, string $attributes ): string {
		return $this->patterns->is_host_of_any( $attributes ) && preg_match( self::HINT, ( new Gate_Tag( $attributes ) )->get( 'rel' ) ) ? '' : $whole;
	}

	/**
	 * @return array{data-choice:string,data-choice-service:string}
	 */
	private function names( string $id ): array {
		$this->found[ $id ] = true;
		return [
			'data-choice'         => $this->services[ $id ]['category'],
			'data-choice-service' => $id,
		];
	}
}
