/* Generated from assets/schema/services.json by "npm run generate". Do not edit. */
import type { ConsentCategory } from './events';

/** Cookies that services set on the site's own domain: names, a * stands for anything. */
export const SERVICE_COOKIES: Partial< Record< ConsentCategory, string > > = {
	marketing: 'FPGCLAW IR_* _ScCbts __adroll* __ar_v4 __eoi __gads __gpi __hssc __hssrc __hstc __kla_id __qca __unam _aw_* _derived_epik _drip_* _epik _fbc _fbp _gcl_* _mkto_trk _pin_unauth _pinterest_ct* _rdt_* _scid* _sctr _tt_enable_cookie _ttp _twclid _twpid _uetmsclkid _uetsid _uetvid awc cjConsent cje cto_* hubspotutk li_fat_id ln_or lpv* mailchimp.cart.* mailchimp_* omnisend* outbrain_* pardot prism_* sbjs_* sib_cuid soundest* t_gid t_pt_gid taboola_* ttcsid* visitor_id* wistia*',
	statistics: 'AMCVS_* AMCV_* AMP_* FPID MATOMO_SESSID NRBA_* SL_* __insp_* __utm* _cb* _ce.* _chartbeat* _clck _clsk _ga _ga_* _gaexp _gat* _gid _hj* _hp2_* _lo_* _opt_* _parsely_* _pk_* _scor_uid _vis_opt_* _vwo* _ym_* ajs_* amp_* cebs* footfall_visitor fs_lua fs_uid is_unique is_visitor_unique mf_* mp_* mtm_* optimizely* ph_* s_cc s_fid s_sq s_vi tk_ai tk_lr tk_or tk_qs tk_r3d',
	preferences: 'TawkConnectionTime ZD-* __lc_* __livechat* __zlcmid _fw_crm_v _ok* crisp-client* drift_* driftt_* gorgias* hblid intercom-* olfsk tidio_* twk_* wcsid',
};
