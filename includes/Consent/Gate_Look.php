<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * Whether a page may hold anything for the gate: all that a page without anything costs. No expression
 * goes over the whole page, for they take a multiple where PCRE cannot compile them. Pure.
 *
 * It may say yes too often (an address in a text), never no where the pass would find something.
 */
final class Gate_Look {
	/** A tag that is gated already: by us, or printed so by a developer. */
	private const GATED = '~<(?:script|span|img)\b[^>]*\sdata-choice=~';

	/** @var array<string,string> What the code of the page calls, as Gate_Patterns::calls_in() gives it. */
	public readonly array $calls;

	/** @var array<string,array<string,true>> What addresses it has, as Gate_Patterns::marks_in() gives them. */
	public readonly array $marks;

	private bool $has_handle = false;

	public function __construct( private Gate_Patterns $patterns, private string $html ) {
		$this->marks = $patterns->marks_in( $html );
		$this->calls = $patterns->calls_in( $this->code() );
	}

	public function has_any(): bool {
		return array_diff_key( $this->marks, [ 'hosts' => true ] ) || $this->calls || $this->has_handle || self::is_gated( $this->html );
	}

	public static function is_gated( string $html ): bool {
		$at = 0;
		// Short, because PHP looks for long ones in a way that takes twice as long.
		while ( false !== ( $at = strpos( $html, ' data-c', $at ) ) ) {
			if ( 0 === substr_compare( $html, 'hoice=', $at + 7, 6 ) ) {
				return 1 === preg_match( self::GATED, $html );
			}
			$at += 7;
		}
		return false;
	}

	/** Of all scripts; their handles are looked at by the way. */
	private function code(): string {
		$lower = strtolower( $this->html );
		$code  = '';
		$at    = 0;
		$taken = 0; // Up to here.
		while ( false !== ( $at = strpos( $lower, '<script', $at ) ) ) {
			$at   += 7;
			$begin = Gate_Tag::end( $this->html, $at );
			if ( ! $begin ) {
				continue;
			}
			$attributes = substr( $this->html, $at, $begin - $at - 1 );
			$id         = Gate_Tag::one( $attributes, 'id' );

			$this->has_handle = $this->has_handle || '' !== $this->patterns->service_of_handle( $id );
			// What looks like a script may stand in a comment: no other one is missed for it.
			if ( $begin > $taken && ! str_starts_with( $id, 'footfall' ) && ! Gate_Tag::is_data( Gate_Tag::one( $attributes, 'type' ) ) ) {
				$end   = strpos( $lower, '</script', $begin );
				$taken = false === $end ? strlen( $lower ) : $end;
				$code .= substr( $this->html, $begin, $taken - $begin ) . "\n";
			}
		}
		return $code;
	}
}
