<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * When a session is engaged: 10 visible seconds, two page views or a step beyond the product. The
 * others bounced.
 */
final class Session_Engagement {
	/** Of a row of sessions. */
	public const SQL = '( engaged_seconds >= 10 OR page_views >= 2 OR furthest_step >= 3 )';
}
